import { expect, test } from 'vitest';
import { withDays } from './day-range.ts';

test.each([
  ['min', 15, [15, 20, 30]],
  ['min', 25, [25, 25, 30]],
  ['min', 40, [40, 40, 40]],
  ['likely', 5, [5, 5, 30]],
  ['likely', 30, [10, 30, 30]],
  ['likely', 31, [10, 31, 31]],
  ['max', 15, [10, 15, 15]],
  ['max', 5, [5, 5, 5]],
] as const)('10, 20, 30 days with %s at %i stay in order', (which, days, [min, likely, max]) => {
  expect(withDays({ min: 10, likely: 20, max: 30 }, which, days)).toEqual({ min, likely, max });
});
