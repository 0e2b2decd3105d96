import { expect, test } from 'vitest';
import { openAmountTotal } from './open-amount-total.ts';

test.each([
  [[], 0],
  [[{ openAmount: null, opportunityCount: 0 }], 0],
  [[{ openAmount: null, opportunityCount: 2 }], null],
  [
    [
      { openAmount: null, opportunityCount: 2 },
      { openAmount: 1200, opportunityCount: 1 },
    ],
    1200,
  ],
])('of %j the open deals add up to %s', (rows, total) => {
  expect(openAmountTotal(rows)).toBe(total);
});
