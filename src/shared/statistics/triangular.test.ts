import { describe, expect, test } from 'vitest';
import { randomStreams } from './random.ts';
import { type Triangle, triangularMean, triangularQuantile, triangularShareBelow } from './triangular.ts';

const cases: readonly [string, Triangle][] = [
  ['lopsided', { min: 30, mode: 40, max: 90 }],
  ['rising to its end', { min: 0, mode: 10, max: 10 }],
  ['falling from its beginning', { min: 0, mode: 0, max: 10 }],
];

describe('a triangular distribution', () => {
  test.each(cases)('%s: draws have its mean and variance within three standard errors', (_title, triangle) => {
    const { min, mode, max } = triangle;
    const random = randomStreams(11)();
    const draws = Array.from({ length: 40_000 }, () => triangularQuantile(random(), triangle));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const squares = draws.map((draw) => (draw - triangularMean(triangle)) ** 2);
    const variance = (min ** 2 + mode ** 2 + max ** 2 - min * mode - min * max - mode * max) / 18;
    const measured = squares.reduce((sum, square) => sum + square, 0) / draws.length;
    expect(Math.abs(mean - triangularMean(triangle))).toBeLessThan(3 * Math.sqrt(variance / draws.length));
    // The fourth central moment of a triangle is 12/5 of the squared variance.
    expect(Math.abs(measured - variance)).toBeLessThan(3 * variance * Math.sqrt(1.4 / draws.length));
  });

  test.each(cases)('%s: the quantile undoes the share below', (_title, triangle) => {
    const shares = [0, 0.1, 0.25, 0.5, 0.9, 1];
    const back = shares.map((share) => triangularShareBelow(triangularQuantile(share, triangle), triangle));
    for (const [index, share] of shares.entries()) expect(back[index]).toBeCloseTo(share, 12);
  });

  test('a guess without width is its one value', () => {
    const point = { min: 14, mode: 14, max: 14 };
    expect([0, 0.5, 0.999].map((share) => triangularQuantile(share, point))).toEqual([14, 14, 14]);
    expect([13.9, 14].map((value) => triangularShareBelow(value, point))).toEqual([0, 1]);
  });
});
