import { expect, test } from 'vitest';
import { type CriterionTexts, readCriterion, textsOf } from './criterion-texts.ts';

const texts: CriterionTexts = { ...textsOf(null), name: '识别', baseline: '82', target: '90', stretch: '95' };
const share = { metric: 'accuracy', direction: 'higher' } as const;
const latency = { metric: 'latency-p95', direction: 'lower' } as const;

test('a criterion is read in the units of its metric', () => {
  const { wrong, values } = readCriterion(texts, share);
  expect([[...wrong], values.baseline, values.target, values.stretch]).toEqual([[], 0.82, 0.9, 0.95]);
});

test.each([
  ['more than all of it', share, { target: '150', stretch: '' }, { target: 'range' }],
  ['less than nothing of it', share, { baseline: '-10' }, { baseline: 'range' }],
  ['a time before the question', latency, { baseline: '', target: '-50', stretch: '' }, { target: 'range' }],
  ['a stretch that is easier', share, { stretch: '85' }, { stretch: 'easier' }],
  ['a stretch that is slower', latency, { target: '200', stretch: '300' }, { stretch: 'easier' }],
])('%s cannot be meant', (_, measured, changes, wrong) => {
  expect(Object.fromEntries(readCriterion({ ...texts, ...changes }, measured).wrong)).toEqual(wrong);
});

test.each([
  ['an error of twice the value', { metric: 'mape', direction: 'lower' } as const, { target: '200', stretch: '150' }],
  [
    'an agreement worse than by chance',
    { metric: 'kappa', direction: 'higher' } as const,
    { baseline: '-0.2', target: '0.6', stretch: '0.8' },
  ],
])('%s can be', (_, measured, changes) => {
  expect([...readCriterion({ ...texts, ...changes }, measured).wrong]).toEqual([]);
});
