import { expect, test } from 'vitest';
import { bankMap } from '../../../../test/support/bank-map.ts';
import { aMap, type GivenPerson, mapDay } from '../../../../test/support/decision-map.ts';
import type { Scoring } from '../scoring.ts';
import { supportIndex, supportParts } from './support-index.ts';

const inner = { politicalStatus: 'inner-circle', influence: 4 } as const; // w = 4 × 1.5 = 6
const structure = { politicalStatus: 'political-structure', influence: 5 } as const; // w = 5 × 1.2 = 6
const outside = { politicalStatus: 'outside', influence: 2 } as const; // w = 2 × 0.7 = 1.4

test.each<[string, Record<string, GivenPerson>, number | null]>([
  ['of nobody does not exist', {}, null],
  // 6·2·1 / (2·6)
  ['of a mentor verified today is 100', { a: { ...inner, stance: 'mentor' } }, 100],
  ['of an enemy verified today is −100', { a: { ...inner, stance: 'enemy' } }, -100],
  // 6·1·1 / (2·6)
  ['of a supporter is 50', { a: { ...inner, stance: 'supporter' } }, 50],
  // 6·2·0.5 / (2·6), 6·2·0.25 / (2·6)
  ['halves 60 days after the last evidence', { a: { ...inner, stance: 'mentor', verifiedOn: '2026-09-24' } }, 50],
  ['is a quarter after 120 days', { a: { ...inner, stance: 'mentor', verifiedOn: '2026-07-26' } }, 25],
  ['counts nothing for a stance never verified', { a: { ...inner, stance: 'mentor', verifiedOn: null } }, 0],
  // (6·2·1 + 6·(−1)·0.5 + 1.4·0) / (2·13.4) = 9 / 26.8
  [
    'weighs stances by influence, status and freshness',
    {
      a: { ...inner, stance: 'mentor' },
      b: { ...structure, stance: 'non-supporter', verifiedOn: '2026-09-24' },
      c: { ...outside, stance: 'neutral' },
    },
    (100 * 9) / 26.8,
  ],
  // a alone: 6·1 / 12
  [
    'leaves out who has left and who comes later',
    {
      a: { ...inner, stance: 'supporter' },
      b: { ...inner, stance: 'enemy', until: '2026-11-22' },
      c: { ...inner, stance: 'enemy', since: '2026-11-24' },
    },
    50,
  ],
  // until today is still there: (6·1 − 6·2) / 24
  [
    'keeps who leaves today',
    { a: { ...inner, stance: 'supporter' }, b: { ...inner, stance: 'enemy', until: mapDay } },
    -25,
  ],
  // 6·2 / (2·12)
  [
    'counts a placeholder as power not won',
    { a: { ...inner, stance: 'mentor' }, b: { ...structure, personId: null } },
    50,
  ],
])('the support index %s', (_, people, expected) => {
  const index = supportIndex(aMap({ people }), mapDay);
  if (expected === null) expect(index).toBeNull();
  else expect(index).toBeCloseTo(expected, 9);
});

test.each<[string, Partial<Scoring>, number]>([
  ['half-life', { halfLifeDays: 30 }, 25],
  ['stance values', { stanceValue: { mentor: 1, supporter: 1, neutral: 0, 'non-supporter': -1, enemy: -2 } }, 25],
])('the support index follows the %s that the user set', (_, scoring, expected) => {
  const people = { a: { ...inner, stance: 'mentor', verifiedOn: '2026-09-24' } } as const;
  expect(supportIndex(aMap({ people, scoring }), mapDay)).toBeCloseTo(expected, 9);
});

test('each part of the support can be shown', () => {
  const people = { a: { ...inner, stance: 'mentor', verifiedOn: '2026-09-24' } } as const;
  expect(supportParts(aMap({ people }), mapDay)).toEqual([
    { stakeholderId: 'a', weight: 6, stance: 2, freshness: 0.5, support: 6 },
  ]);
});

test("the bank's map stands at +21, as its picture says", () => {
  // 18.5 of 2 × 44.1: 陈 6.95 + 赵 2.8 + 张 7.08 + 林 4.58 − 吴 2.10 − 冯 0.82; 顾 was never verified.
  expect(supportIndex(bankMap(), mapDay)).toBeCloseTo(20.97, 1);
});
