import { expect, test } from 'vitest';
import { mirr } from './mirr.ts';

test.each<[string, readonly number[], number, number, number]>([
  // Microsoft's own example for MIRR.
  ['five years of a fishing boat', [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000], 0.1, 0.12, 0.126094],
  ['the same at a lower reinvestment rate', [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000], 0.1, 0.14, 0.134759],
  ['after three years', [-120_000, 39_000, 30_000, 21_000], 0.1, 0.12, -0.048045],
  ['one year', [-100, 120], 0.5, 0.5, 0.2],
  ['an outlay in between', [-100, 200, -110], 0.1, 0, 0.0235326],
])('%s', (_title, flows, financeRate, reinvestRate, expected) => {
  expect(mirr(flows, financeRate, reinvestRate)).toBeCloseTo(expected, 6);
});

test('there is none without an outflow or an inflow, nor for a rate of −100 % or below', () => {
  expect([
    mirr([1, 2], 0.1, 0.1),
    mirr([-1, -2], 0.1, 0.1),
    mirr([], 0.1, 0.1),
    mirr([-1, 2], -1, 0),
    mirr([-1, 2], 0, -1),
  ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
