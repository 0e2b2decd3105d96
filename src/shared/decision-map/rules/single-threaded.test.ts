import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay } from '../../../../test/support/decision-map.ts';
import { singleThreaded } from './single-threaded.ts';

// w = influence × 1 by the scoring below; support = w · s · f.
const scoring = { statusWeight: { 'inner-circle': 1, 'political-structure': 1, outside: 1, unknown: 1 } };
const [three, two, five] = [{ influence: 3 }, { influence: 2 }, { influence: 5 }] as const;

test.each<[string, Record<string, GivenPerson>, readonly string[]]>([
  ['nobody supports us', { a: { stance: 'enemy' }, b: {} }, []],
  // 3 / 5 = 60 %
  ['sixty per cent hang on one', { a: { ...three, stance: 'supporter' }, b: { ...two, stance: 'supporter' } }, []],
  // 6 / 8 = 75 %
  ['three quarters hang on one', { a: { ...three, stance: 'mentor' }, b: { ...two, stance: 'supporter' } }, ['a']],
  ['all hangs on one', { a: { stance: 'supporter' }, b: { stance: 'enemy', influence: 5 } }, ['a']],
  // 2 · 5 · 0.25 = 2.5 of 5.5 = 45 %
  [
    'the strongest was verified 120 days ago',
    { a: { ...five, stance: 'mentor', verifiedOn: '2026-07-26' }, b: { ...three, stance: 'supporter' } },
    [],
  ],
  // 2 · 5 · 0.5 = 5 of 8 = 62.5 %
  [
    'the strongest was verified 60 days ago',
    { a: { ...five, stance: 'mentor', verifiedOn: '2026-09-24' }, b: { ...three, stance: 'supporter' } },
    ['a'],
  ],
])('a single thread is seen or not when %s', (_, people, expected) => {
  const found = singleThreaded(aMap({ people, scoring }), mapDay);
  expect(found.flatMap(({ stakeholderIds }) => stakeholderIds)).toEqual(expected);
});

test('binary fractions make no thread of exactly sixty per cent', () => {
  // 3 × 1.1 is 3.3000000000000003, of 5.5 that is 0.6000000000000001.
  const people = {
    a: { influence: 3, stance: 'supporter' },
    b: { influence: 1, stance: 'supporter' },
    c: { influence: 1, stance: 'supporter' },
  } as const;
  const statusWeight = { ...scoring.statusWeight, unknown: 1.1 };
  expect(singleThreaded(aMap({ people, scoring: { statusWeight } }), mapDay)).toEqual([]);
});

test('the share is told', () => {
  const people = { a: { ...three, stance: 'mentor' }, b: { ...two, stance: 'supporter' } } as const;
  expect(singleThreaded(aMap({ people, scoring }), mapDay)).toMatchObject([
    { severity: 'medium', params: { percent: 75 }, firedBy: [{ field: 'support', value: 0.75, threshold: 0.6 }] },
  ]);
});
