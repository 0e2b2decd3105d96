import { expect, test } from 'vitest';
import { bankMap } from '../../../../test/support/bank-map.ts';
import { aMap, type GivenPerson, mapDay, unknownPerson } from '../../../../test/support/decision-map.ts';
import type { Scoring } from '../scoring.ts';
import { vetoExposure } from './veto-exposure.ts';

/** A holder of w = 4 × 1.2 = 4.8 whom nothing keeps from being for us. */
const won: GivenPerson = {
  ...{ politicalStatus: 'political-structure', influence: 4, vetoKind: 'scope' },
  ...{ stance: 'supporter', coverage: 'multiple' },
};

function exposure(people: Record<string, GivenPerson>, scoring: Partial<Scoring> = {}) {
  const { score, holders } = vetoExposure(aMap({ people, scoring }), mapDay);
  return [Number(score.toFixed(6)), holders.flatMap(({ reasons }) => reasons)];
}

test.each<[string, GivenPerson, number, readonly string[]]>([
  ['a supporter covered by several meetings', {}, 0, []],
  ['somebody neutral', { stance: 'neutral' }, 4.8, ['not-supportive']],
  ['an enemy', { stance: 'enemy' }, 4.8, ['not-supportive']],
  ['a supporter met only briefly', { coverage: 'brief' }, 4.8, ['not-covered']],
  ['an enemy never met', { stance: 'enemy', coverage: 'no-contact' }, 4.8, ['not-supportive', 'not-covered']],
  ['a supporter who waits for a certificate', { vetoRelease: '等保三级' }, 4.8, ['not-released']],
  ['a supporter who got his certificate', { vetoRelease: '等保三级', vetoProof: '证书 2026-11' }, 0, []],
  ['an enemy whose veto was lifted', { stance: 'enemy', vetoState: 'lifted' }, 0, []],
  ['an enemy without a veto', { stance: 'enemy', vetoKind: 'none' }, 0, []],
  ['an enemy who has left', { stance: 'enemy', until: '2026-11-22' }, 0, []],
  ['a placeholder', { ...unknownPerson }, 4.8, ['not-covered']],
])('the veto of %s is judged', (_, given, score, reasons) => {
  expect(exposure({ luo: { ...won, ...given } })).toEqual([score, reasons]);
});

test('several vetoes add up, the heaviest first', () => {
  const people = {
    light: { vetoKind: 'scope', influence: 1, coverage: 'multiple' }, // 0.7
    heavy: { vetoKind: 'absolute', influence: 5, politicalStatus: 'inner-circle' }, // 7.5
  } as const;
  const { score, holders } = vetoExposure(aMap({ people }), mapDay);
  expect(score).toBeCloseTo(8.2, 9);
  expect(holders.map(({ stakeholder }) => stakeholder.id)).toEqual(['heavy', 'light']);
});

test.each([
  ['at his coverage is safe', 0.67, 0],
  ['just above it is not', 0.68, 4.8],
])('a threshold %s', (_, vetoCoverage, score) => {
  expect(exposure({ luo: won }, { vetoCoverage })[0]).toBe(score);
});

test("the bank's map stands at 4.8, as its picture says", () => {
  const { score, holders } = vetoExposure(bankMap(), mapDay);
  expect([score.toFixed(1), holders.map(({ stakeholder }) => stakeholder.id)]).toEqual(['4.8', ['罗崇']]);
});
