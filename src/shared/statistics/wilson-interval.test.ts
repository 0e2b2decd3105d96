import { describe, expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

describe('the Wilson interval', () => {
  test.each([
    ['9 200 of 10 000', 9200, 10_000, 0.9145, 0.9252],
    ['15 of 50', 15, 50, 0.191, 0.4375],
    ['none of 10', 0, 10, 0, 0.2775],
    ['all of 10', 10, 10, 0.7225, 1],
  ])('%s', (_title, successes, count, low, high) => {
    const interval = wilsonInterval(successes, count);
    expect(interval.share).toBe(successes / count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('without a sample everything is possible', () => {
    expect(wilsonInterval(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
  });
});
