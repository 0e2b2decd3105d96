import { describe, expect, test } from 'vitest';
import { randomStreams } from './random.ts';

const count = 20_000;

function drawn(seed: number, stream = 0): readonly number[] {
  const next = randomStreams(seed);
  for (let skipped = 0; skipped < stream; skipped++) next();
  const random = next();
  return Array.from({ length: count }, random);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(left: readonly number[], right: readonly number[]): number {
  const products = left.map((value, index) => (value - 0.5) * ((right[index] ?? 0) - 0.5));
  return mean(products) * 12;
}

describe('random numbers', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7).slice(0, 5)).not.toEqual(drawn(8).slice(0, 5));
  });

  test.each([0, 1, 2, 2_147_483_647])('seed %i spreads evenly over 0 to 1', (seed) => {
    const values = drawn(seed);
    const second = mean(values.map((value) => (value - 0.5) ** 2));
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(3 * Math.sqrt(1 / 12 / count));
    expect(Math.abs(second - 1 / 12)).toBeLessThan(3 * Math.sqrt(1 / 180 / count));
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  });

  test('two streams of a seed, and the streams of neighbouring seeds, say nothing of each other', () => {
    const bound = 3.5 / Math.sqrt(count);
    expect(Math.abs(correlation(drawn(7, 0), drawn(7, 1)))).toBeLessThan(bound);
    expect(Math.abs(correlation(drawn(7), drawn(8)))).toBeLessThan(bound);
  });

  test('the first numbers of neighbouring seeds do not walk along with the seed', () => {
    const firsts = Array.from({ length: 2000 }, (_, seed) => randomStreams(seed)()());
    const next = Array.from({ length: 2000 }, (_, seed) => randomStreams(seed + 1)()());
    expect(Math.abs(mean(firsts) - 0.5)).toBeLessThan(3 * Math.sqrt(1 / 12 / 2000));
    expect(Math.abs(correlation(firsts, next))).toBeLessThan(3.5 / Math.sqrt(2000));
  });
});
