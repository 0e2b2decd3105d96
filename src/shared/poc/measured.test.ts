import { expect, test } from 'vitest';
import { measuredByHand, type Noted } from './measured.ts';

const nothing: Noted = { value: null, low: null, high: null, successes: null, sample: null };

test('successes of cases are a share with its Wilson interval (domain.md b2: 92 % of 10 000)', () => {
  const measured = measuredByHand({ ...nothing, successes: 9200, sample: 10_000 }, 0.95);
  expect(measured).toMatchObject({ value: 0.92, sample: 10_000, successes: 9200, method: 'wilson' });
  expect([measured?.low, measured?.high]).toEqual([expect.closeTo(0.9145, 4), expect.closeTo(0.9252, 4)]);
});

test.each([
  [0.9, 0.9154, 0.9243],
  [0.99, 0.9127, 0.9267],
])('the bounds are as sure as the POC says: %d', (confidence, low, high) => {
  const measured = measuredByHand({ ...nothing, successes: 9200, sample: 10_000 }, confidence);
  expect([measured?.low, measured?.high]).toEqual([expect.closeTo(low, 4), expect.closeTo(high, 4)]);
});

test('a figure is taken with the bounds that were given, or without', () => {
  expect([
    measuredByHand({ ...nothing, value: 1600, low: 1500, high: 1800, sample: 2000 }, 0.95),
    measuredByHand({ ...nothing, value: 1600 }, 0.95),
  ]).toMatchObject([
    { value: 1600, low: 1500, high: 1800, sample: 2000, method: 'given' },
    { value: 1600, low: null, high: null, sample: null, method: 'none' },
  ]);
});

test('what makes no figure is none', () => {
  expect([
    measuredByHand(nothing, 0.95),
    measuredByHand({ ...nothing, successes: 5 }, 0.95),
    measuredByHand({ ...nothing, successes: 6, sample: 5 }, 0.95),
    measuredByHand({ ...nothing, value: 1, low: 2 }, 0.95),
  ]).toEqual([null, null, null, null]);
});
