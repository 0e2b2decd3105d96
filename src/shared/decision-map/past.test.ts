import { expect, test } from 'vitest';
import { aMap, mapDay } from '../../../test/support/decision-map.ts';
import { layerDays } from './layer-days.ts';
import { type MapPast, mapOn, unreadPast } from './past.ts';
import { complianceBeforePoc } from './rules/compliance-before-poc.ts';
import { procurementBeforeValue } from './rules/procurement-before-value.ts';

const map = aMap({
  stage: 'poc',
  layers: aMap().layers.map((layer) =>
    layer.key === 'business' ? { ...layer, startedOn: '2026-09-01', completedOn: '2026-10-15' } : layer,
  ),
  people: {
    chen: { level: 3, firstContactOn: '2026-08-03', lastContactOn: '2026-11-20' },
    shao: { layer: 'procurement', level: 1, firstContactOn: '2026-10-20', lastContactOn: '2026-10-20' },
    legal: { personId: null, layer: 'compliance', coverage: 'no-contact' },
  },
  mutes: [
    {
      ...{ id: 'mute', opportunityId: 'deal', code: 'layer-empty', stakeholderId: null, reason: 'x' },
      createdAt: '2026-10-10T04:00:00.000Z',
    },
  ],
});

const past: MapPast = {
  contacts: [
    { personId: 'person of chen', days: ['2026-08-03', '2026-09-10', '2026-11-20'] },
    { personId: 'person of shao', days: ['2026-10-20'] },
  ],
  stages: [
    { on: '2026-09-05', stage: 'qualified' },
    { on: '2026-10-12', stage: 'poc' },
  ],
};

function shownOn(day: string) {
  const then = mapOn(map, day, mapDay, past);
  const [chen, shao] = then.stakeholders;
  return {
    contacts: [chen?.firstContactOn, chen?.lastContactOn, shao?.firstContactOn],
    level: chen?.level,
    stage: then.stage,
    agreedOn: then.layers.find(({ key }) => key === 'business')?.completedOn,
    mutes: then.mutes.length,
  };
}

test.each([
  ['2026-08-02', { contacts: [null, null, null], level: null, stage: 'qualified', agreedOn: null, mutes: 0 }],
  [
    '2026-10-11',
    { contacts: ['2026-08-03', '2026-09-10', null], level: null, stage: 'qualified', agreedOn: null, mutes: 1 },
  ],
  [
    '2026-10-20',
    {
      ...{ contacts: ['2026-08-03', '2026-09-10', '2026-10-20'], level: null, stage: 'poc' },
      ...{ agreedOn: '2026-10-15', mutes: 1 },
    },
  ],
  [
    mapDay,
    {
      ...{ contacts: ['2026-08-03', '2026-11-20', '2026-10-20'], level: 3, stage: 'poc' },
      ...{ agreedOn: '2026-10-15', mutes: 1 },
    },
  ],
])('on %s the map knows no later contact, stage, agreement or mute, and no level', (day, shown) => {
  expect(shownOn(day)).toEqual(shown);
});

test('rules and days of layers are those of the earlier day', () => {
  const told = (day: string) => {
    const then = mapOn(map, day, mapDay, past);
    const [business] = then.layers.filter(({ key }) => key === 'business');
    return {
      poc: complianceBeforePoc(then, day).length,
      procurement: procurementBeforeValue(then, day).length,
      days: business === undefined ? null : layerDays(then, business, day),
    };
  };
  expect([told('2026-10-11'), told('2026-10-20')]).toEqual([
    { poc: 0, procurement: 0, days: { used: 40, isDone: false, isLate: true } },
    { poc: 1, procurement: 0, days: { used: 44, isDone: true, isLate: true } },
  ]);
});

test('while the past is being read an earlier day knows no contact at all', () => {
  const { stage, stakeholders } = mapOn(map, '2026-10-20', mapDay, unreadPast);
  expect([stage, stakeholders.map(({ lastContactOn }) => lastContactOn)]).toEqual(['poc', [null, null, null]]);
});
