import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay, unknownPerson } from '../../../../test/support/decision-map.ts';
import type { OpportunityStage } from '../../opportunities/model.ts';
import { complianceBeforePoc } from './compliance-before-poc.ts';

const luo = { layer: 'compliance', coverage: 'no-contact' } as const;

test.each<[OpportunityStage, boolean]>([
  ['lead', false],
  ['qualified', false],
  ['proposal', false],
  ['poc', true],
  ['contract', true],
  ['won', true],
  ['lost', false],
])('in the stage %s an unmet compliance layer is a danger: %s', (stage, fires) => {
  expect(complianceBeforePoc(aMap({ stage, people: { luo } }), mapDay)).toHaveLength(fires ? 1 : 0);
});

test.each<[string, Record<string, GivenPerson>, boolean]>([
  ['nobody is on the map', {}, false],
  ['nobody of compliance is known', { zhang: { coverage: 'in-depth' } }, true],
  ['one of two was met briefly', { luo, ye: { ...luo, coverage: 'brief' } }, false],
  ['none of two was met', { luo, ye: { ...luo, coverage: 'unknown' } }, true],
  ['there is only a placeholder', { luo: { ...luo, ...unknownPerson, coverage: 'brief' } }, true],
  ['who was met has left', { luo, ye: { ...luo, coverage: 'in-depth', until: '2026-11-22' } }, true],
])('in a POC compliance is missed or not when %s', (_, people, fires) => {
  const found = complianceBeforePoc(aMap({ stage: 'poc', people }), mapDay);
  expect(found.map(({ severity, layer }) => [severity, layer])).toEqual(fires ? [['high', 'compliance']] : []);
});
