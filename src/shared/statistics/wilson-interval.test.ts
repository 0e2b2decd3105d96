import { describe, expect, test } from 'vitest';
import { requiredSample, wilsonInterval } from './wilson-interval.ts';

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

describe('the sample that an observed share needs to support a target', () => {
  test.each([
    ['92 % for at least 90 %', 0.92, 0.9, 'at-least', 865],
    ['95 % for at least 90 %', 0.95, 0.9, 'at-least', 139],
    ['94 % for at least 90 %', 0.94, 0.9, 'at-least', 217],
    ['1.2 % for at most 2 %', 0.012, 0.02, 'at-most', 1177],
    ['the target itself', 0.9, 0.9, 'at-least', null],
    ['the wrong side of the target', 0.89, 0.9, 'at-least', null],
  ] as const)('%s', (_title, observed, target, direction, expected) => {
    expect(requiredSample(observed, target, direction)).toBe(expected);
  });

  test.each([0.9, 0.95, 0.99])('is the least whose Wilson bound reaches the target at %d', (confidence) => {
    const count = requiredSample(0.96, 0.9, 'at-least', confidence) ?? 0;
    const boundOf = (cases: number) => wilsonInterval(0.96 * cases, cases, confidence).low;
    expect([boundOf(count) >= 0.9, boundOf(count - 1) >= 0.9]).toEqual([true, false]);
  });
});
