import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveRoots } from './positive-roots.ts';

test('finds every one of well-separated random roots, and no other', () => {
  const roots = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(roots, fc.constantFrom(-3, 1e-6, 1e9), (wanted, scale) => {
      const found = positiveRoots(product(wanted.map((root) => root / 10)).map((value) => value * scale));
      const expected = wanted.map((root) => root / 10).sort((left, right) => left - right);
      expect(found.length).toBe(expected.length);
      for (const [i, root] of expected.entries()) expect(found[i]).toBeCloseTo(root, 5);
    }),
    { numRuns: 500 },
  );
});

test('leaves out what lies at or below zero', () => {
  expect(positiveRoots(product([0, 0, -1, 2])).map((root) => Math.round(root * 1e12) / 1e12)).toEqual([2]);
});

/** The coefficients of the polynomial with these roots, lowest first. */
function product(roots: readonly number[]): readonly number[] {
  let row: readonly number[] = [1];
  for (const root of roots) row = [...row, 0].map((value, i) => (row[i - 1] ?? 0) - root * value);
  return row;
}
