import { expect, test } from 'vitest';
import { aJudgement, aMap, mapDay } from '../../../../test/support/decision-map.ts';
import { usualScoring } from '../scoring.ts';
import { freshness, verifiedOn } from './freshness.ts';

test.each([
  // 0.5 ^ (0 / 60), ^ (60 / 60), ^ (120 / 60), ^ (30 / 60) = 1/√2
  ['verified today counts whole', '2026-11-23', 1],
  ['verified 60 days ago counts half', '2026-09-24', 0.5],
  ['verified 120 days ago counts a quarter', '2026-07-26', 0.25],
  ['verified 30 days ago counts one by the root of two', '2026-10-24', Math.SQRT1_2],
  ['never verified counts nothing', undefined, 0],
])('a stance %s', (_, verified, expected) => {
  expect(freshness(verified, mapDay, usualScoring)).toBeCloseTo(expected, 12);
});

test('with a half-life of 30 days a stance verified 60 days ago counts a quarter', () => {
  expect(freshness('2026-09-24', mapDay, { halfLifeDays: 30 })).toBe(0.25);
});

test('a stance is verified by its latest evidence, not by that of later days or of other aspects, nor by what was taken back', () => {
  const map = aMap({
    people: { chen: { verifiedOn: null }, lin: { verifiedOn: null } },
    judgements: [
      aJudgement('chen', { on: '2026-10-01' }),
      aJudgement('chen', { on: '2026-09-01' }),
      aJudgement('chen', { on: '2026-10-20', value: null }),
      aJudgement('chen', { on: '2026-11-24' }),
      aJudgement('chen', { on: '2026-11-20', aspect: 'coverage', value: 'brief' }),
      aJudgement('lin', { on: '2026-11-20', aspect: 'influence', value: '3' }),
    ],
  });
  expect([...verifiedOn(map, mapDay)]).toEqual([['chen', '2026-10-01']]);
});
