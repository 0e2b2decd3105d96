import { describe, expect, test } from 'vitest';
import { compareDecimal, floorDecimal, type Rounding, roundDecimal } from './decimal.ts';

describe('rounding as Excel does it', () => {
  test.each<[value: number, digits: number, rounding: Rounding, rounded: number]>([
    [2.675, 2, 'half', 2.68],
    [1.005, 2, 'half', 1.01],
    [-2.675, 2, 'half', -2.68],
    [2.5, 0, 'half', 3],
    [-2.5, 0, 'half', -3],
    [0.5, 0, 'half', 1],
    [0.49999999999999994, 0, 'half', 1],
    [0.4999999999999, 0, 'half', 0],
    [1.15 * 100, 0, 'half', 115],
    [0.285 * 100, 0, 'half', 29],
    [1234.5678, -2, 'half', 1200],
    [1250, -2, 'half', 1300],
    [50, -2, 'half', 100],
    [49, -2, 'half', 0],
    [5, -3, 'half', 0],
    [2.5, 1.9, 'half', 2.5],
    [2.55, 1.9, 'half', 2.6],
    [2.5, -0.9, 'half', 3],
    [123456789012345680, 0, 'half', 123456789012345680],
    [1e15 + 0.5, 0, 'half', 1e15 + 0.5],
    [1 / 3, 400, 'half', 1 / 3],
    [1e300, -400, 'half', 0],
    [5e-324, 20, 'half', 0],
    [1.7e308, -308, 'half', Number.POSITIVE_INFINITY],
    [0.1 + 0.2, 1, 'up', 0.3],
    [0.31, 1, 'up', 0.4],
    [-0.31, 1, 'up', -0.4],
    [3, 0, 'up', 3],
    [1e-20, 0, 'up', 1],
    [1, -3, 'up', 1000],
    [0, 2, 'up', 0],
    [0.29 * 100, 0, 'down', 29],
    [2.99, 0, 'down', 2],
    [-2.99, 0, 'down', -2],
    [2.68, 2, 'down', 2.68],
    [999, -3, 'down', 0],
    [0.1 + 0.7, 1, 'down', 0.8],
    [Number.NaN, 2, 'half', Number.NaN],
    [1, Number.NaN, 'half', Number.NaN],
  ])('%d to %d digits, %s, is %d', (value, digits, rounding, rounded) => {
    expect(roundDecimal(value, digits, rounding) + 0).toBe(rounded);
  });

  test('the fast path and the digits give the same double for ten thousand prices', () => {
    const wrong: unknown[] = [];
    for (let cents = 0; cents < 10_000; cents++) {
      const value = cents / 1000 + 0.0003;
      const expected = Number(`${Math.floor(cents / 10) + (cents % 10 >= 5 ? 1 : 0)}e-2`);
      if (roundDecimal(value, 2, 'half') !== expected) wrong.push([value, roundDecimal(value, 2, 'half'), expected]);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the largest whole number below', () => {
  test.each([
    [(0.1 + 0.7) * 10, 8],
    [-(0.1 + 0.7) * 10, -8],
    [2.999999, 2],
    [-2.000001, -3],
    [-0.5, -1],
    [8, 8],
    [-1e-17, -1],
    [2 ** 53 + 2, 2 ** 53 + 2],
    [1e300, 1e300],
  ])('INT of %d is %d', (value, whole) => {
    expect(floorDecimal(value)).toBe(whole);
  });
});

describe('comparison at 15 significant digits', () => {
  test.each([
    [0.1 + 0.2, 0.3, 0],
    [1, 1 + 2 ** -52, 0],
    [1, 1.00000000000001, -1],
    [1e14, 1e14 + 1, -1],
    [1e16, 1e16 + 2, 0],
    [0, 1e-300, -1],
    [-1, 1, -1],
    [3, 2, 1],
    [0, -0, 0],
  ])('%d against %d', (left, right, order) => {
    expect([Math.sign(compareDecimal(left, right)), Math.sign(compareDecimal(right, left)) + 0]).toEqual([
      order,
      -order + 0,
    ]);
  });

  test('a failed value is not equal to another failed value', () => {
    expect([compareDecimal(Number.NaN, Number.NaN), compareDecimal(1, Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
  });
});
