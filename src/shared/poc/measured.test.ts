import { expect, test } from 'vitest';
import { measuredByHand, type Noted } from './measured.ts';

const nothing: Noted = { value: null, low: null, high: null, successes: null, sample: null };

test('successes of cases are a share with its Wilson interval (domain.md b2: 92 % of 10 000)', () => {
  const measured = measuredByHand({ ...nothing, successes: 9200, sample: 10_000 });
  expect(measured).toMatchObject({ value: 0.92, sample: 10_000, successes: 9200, method: 'wilson' });
  expect([measured?.low, measured?.high]).toEqual([expect.closeTo(0.9145, 4), expect.closeTo(0.9252, 4)]);
});

test('a figure is taken with the bounds that were given, or without', () => {
  expect([
    measuredByHand({ ...nothing, value: 1600, low: 1500, high: 1800, sample: 2000 }),
    measuredByHand({ ...nothing, value: 1600 }),
  ]).toMatchObject([
    { value: 1600, low: 1500, high: 1800, sample: 2000, method: 'given' },
    { value: 1600, low: null, high: null, sample: null, method: 'none' },
  ]);
});

test('what makes no figure is none', () => {
  expect([
    measuredByHand(nothing),
    measuredByHand({ ...nothing, successes: 5 }),
    measuredByHand({ ...nothing, successes: 6, sample: 5 }),
    measuredByHand({ ...nothing, value: 1, low: 2 }),
  ]).toEqual([null, null, null, null]);
});
