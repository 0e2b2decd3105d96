import { expect, test } from 'vitest';
import { usualScoring } from '../scoring.ts';
import { weightOf } from './weight.ts';

test.each([
  ['the inner circle counts half as much again', 4, 'inner-circle', 6],
  ['the political structure counts a fifth more', 5, 'political-structure', 6],
  ['an outsider counts less', 1, 'outside', 0.7],
  ['who is not judged counts as an outsider', 2, null, 1.4],
] as const)('%s', (_, influence, politicalStatus, expected) => {
  expect(weightOf({ influence, politicalStatus }, usualScoring)).toBeCloseTo(expected, 12);
});

test("the user's own factors count", () => {
  const statusWeight = { ...usualScoring.statusWeight, unknown: 0 };
  expect(weightOf({ influence: 5, politicalStatus: null }, { statusWeight })).toBe(0);
});
