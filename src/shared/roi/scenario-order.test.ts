import { expect, test } from 'vitest';
import { findScenarioOrder } from './scenario-order.ts';

const codes = (conservative: number | null, base: number | null, optimistic: number | null) =>
  findScenarioOrder([
    { id: 'conservative', npv: conservative },
    { id: 'base', npv: base },
    { id: 'optimistic', npv: optimistic },
  ]).map(({ code }) => code);

test.each([
  ['in their order', 1, 2, 3, []],
  ['all equal', 2, 2, 2, []],
  ['an optimist below the base', 1, 3, 2, ['optimistic-contradicts-base']],
  ['a cautious one above the base', 3, 2, 4, ['conservative-contradicts-base']],
  ['both', 3, 2, 1, ['conservative-contradicts-base', 'optimistic-contradicts-base']],
  ['one that cannot be computed', null, 2, 3, []],
  ['a base that cannot be computed', 1, null, 0, []],
] as const)('scenarios %s', (_, conservative, base, optimistic, expected) => {
  expect(codes(conservative, base, optimistic)).toEqual(expected);
});
