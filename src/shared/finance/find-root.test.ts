import { expect, test } from 'vitest';
import { findRoot } from './find-root.ts';

test.each<[string, (x: number) => number, number, number, number]>([
  ['a line', (x) => 2 * x - 3, 0, 10, 1.5],
  ['a parabola', (x) => x * x - 2, 0, 2, Math.SQRT2],
  ['a bracket given backwards', (x) => x * x - 2, 2, 0, Math.SQRT2],
  ['a flat cubic', (x) => (x - 1) ** 3, -4, 9, 1],
  ['a step', (x) => (x < 1 / 3 ? -1 : 1), 0, 1, 1 / 3],
  ['a steep exponential', (x) => Math.exp(x) - 1e10, -700, 700, Math.log(1e10)],
  ['a root at the low end', (x) => x, 0, 5, 0],
  ['a root at the high end', (x) => x - 5, 0, 5, 5],
  ['a root far out', (x) => x - 1e15, 0, 1e18, 1e15],
])('finds the root of %s', (_title, value, low, high, root) => {
  const found = findRoot(value, low, high) ?? Number.NaN;
  expect(Math.abs(found - root)).toBeLessThanOrEqual(1e-5 * (_title === 'a flat cubic' ? 1 : 1e-9) * Math.max(1, root));
});

test('gives none where the signs agree or the function has no number', () => {
  expect([
    findRoot((x) => x * x + 1, -1, 1),
    findRoot(() => Number.NaN, -1, 1),
    findRoot((x) => (Math.abs(x) < 0.9 ? Number.NaN : x), -1, 1),
  ]).toEqual([undefined, undefined, undefined]);
});

test('needs few evaluations for a smooth function', () => {
  let calls = 0;
  findRoot(
    (x) => {
      calls++;
      return 100 - x ** 5;
    },
    0,
    10,
  );
  expect(calls).toBeLessThan(25);
});
