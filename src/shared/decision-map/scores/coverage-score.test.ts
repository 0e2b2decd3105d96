import { expect, test } from 'vitest';
import { bankMap } from '../../../../test/support/bank-map.ts';
import { aMap, type GivenPerson, mapDay, unknownPerson } from '../../../../test/support/decision-map.ts';
import { usualScoring } from '../scoring.ts';
import { coverageScore } from './coverage-score.ts';

const inner = { politicalStatus: 'inner-circle', influence: 4 } as const; // w = 6
const outside = { politicalStatus: 'outside', influence: 2 } as const; // w = 1.4

test.each<[string, Record<string, GivenPerson>, number | null, string]>([
  ['of nobody does not exist', {}, null, '0/0'],
  ['is 0 while nobody was met', { a: { ...inner, coverage: 'no-contact' } }, 0, '0/1'],
  ['is 33 after a brief contact', { a: { ...inner, coverage: 'brief' } }, 33, '1/1'],
  ['is 100 in depth', { a: { ...inner, coverage: 'in-depth' } }, 100, '1/1'],
  // (6·0.67 + 1.4·1) / 7.4 = 5.42 / 7.4
  [
    'weighs who is covered',
    { a: { ...inner, coverage: 'multiple' }, b: { ...outside, coverage: 'in-depth' } },
    542 / 7.4,
    '2/2',
  ],
  // (6·1 + 6·0) / 12
  [
    'counts a placeholder as not covered, whatever was judged of him',
    { a: { ...inner, coverage: 'in-depth' }, b: { ...inner, ...unknownPerson, coverage: 'in-depth' } },
    50,
    '1/2',
  ],
  ['leaves out who has left', { a: { ...inner, coverage: 'brief' }, b: { ...inner, until: '2026-11-22' } }, 33, '1/1'],
])('the coverage %s', (_, people, expected, counts) => {
  const { score, met, people: all } = coverageScore(aMap({ people }), mapDay);
  if (expected === null) expect(score).toBeNull();
  else expect(score).toBeCloseTo(expected, 9);
  expect(`${met}/${all}`).toBe(counts);
});

test('who stands in no layer counts in the whole alone, and an empty layer has no coverage', () => {
  const people = { a: { ...inner, coverage: 'in-depth' }, b: { ...inner, layer: null } } as const;
  const { score, layers } = coverageScore(aMap({ people }), mapDay);
  expect(score).toBe(50);
  expect(layers.map((layer) => [layer.layer, layer.score, layer.met, layer.people])).toEqual([
    ['executive', null, 0, 0],
    ['procurement', null, 0, 0],
    ['compliance', null, 0, 0],
    ['business', 100, 1, 1],
    ['technical', null, 0, 0],
  ]);
});

test("the user's own values of coverage count", () => {
  const scoring = { coverageValue: { ...usualScoring.coverageValue, brief: 0.5 } };
  expect(coverageScore(aMap({ people: { a: { coverage: 'brief' } }, scoring }), mapDay).score).toBe(50);
});

test("the bank's layers are covered as its picture says", () => {
  const { score, layers } = coverageScore(bankMap(), mapDay);
  // 18.29 of 44.1 in all; 2.475/13.5, 1.188/4.3, 0.462/6.2, 9.087/12.5, 5.078/7.6
  expect(Math.round(score ?? 0)).toBe(41);
  expect(layers.map((layer) => `${Math.round(layer.score ?? 0)}% ${layer.met}/${layer.people}`)).toEqual([
    '18% 1/2',
    '28% 1/2',
    '7% 1/2',
    '73% 3/3',
    '67% 3/3',
  ]);
});
