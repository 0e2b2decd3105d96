import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay } from '../../../../test/support/decision-map.ts';
import { type MapLayer, usualLayers } from '../layer.ts';
import { procurementBeforeValue } from './procurement-before-value.ts';

const shao = { layer: 'procurement', firstContactOn: '2026-11-06' } as const;

function agreedOn(completedOn: string | null): MapLayer[] {
  return usualLayers.map((layer) => (layer.key === 'business' ? { ...layer, completedOn } : layer));
}

test.each<[string, GivenPerson, string | null, string | null]>([
  ['before the business layer agreed', shao, null, 'medium'],
  ['on the day on which it agreed', shao, '2026-11-06', null],
  ['the day after it agreed', shao, '2026-11-05', null],
  ['the day before it agreed', shao, '2026-11-07', 'low'],
  ['while it is to agree only tomorrow', shao, '2026-11-24', 'medium'],
  ['never', { ...shao, firstContactOn: null }, null, null],
  ['only tomorrow', { ...shao, firstContactOn: '2026-11-24' }, null, null],
  ['as somebody of another layer', { ...shao, layer: 'technical' }, null, null],
])('procurement was met %s', (_, given, completedOn, severity) => {
  const map = aMap({ people: { shao: given }, layers: agreedOn(completedOn) });
  expect(procurementBeforeValue(map, mapDay)[0]?.severity ?? null).toBe(severity);
});

test('those met too early are named in one finding', () => {
  const people = { shao, he: { ...shao, firstContactOn: '2026-10-01' }, late: { ...shao, firstContactOn: null } };
  expect(procurementBeforeValue(aMap({ people }), mapDay).map(({ stakeholderIds }) => stakeholderIds)).toEqual([
    ['shao', 'he'],
  ]);
});
