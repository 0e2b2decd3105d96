import { describe, expect, test } from 'vitest';
import { quantile } from './quantile.ts';

describe('a quantile', () => {
  test.each([
    [0, 10],
    [0.25, 20],
    [0.5, 30],
    [0.9, 46],
    [1, 50],
  ])('a share of %d of 10, 20 … 50 lies below %d', (share, expected) => {
    expect(quantile([10, 20, 30, 40, 50], share)).toBe(expected);
  });

  test('one value is every quantile, no value has none', () => {
    expect([quantile([7], 0.1), quantile([7], 0.9), quantile([], 0.5)]).toEqual([7, 7, undefined]);
  });
});
