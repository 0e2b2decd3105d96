import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay, unknownPerson } from '../../../../test/support/decision-map.ts';
import { newLayer } from '../layer.ts';
import { layerEmpty } from './layer-empty.ts';

const full: Record<string, GivenPerson> = {
  a: { layer: 'executive' },
  b: { layer: 'procurement' },
  c: { layer: 'compliance' },
  d: { layer: 'business' },
  e: { layer: 'technical' },
};

test.each<[string, Record<string, GivenPerson>, readonly (readonly string[])[]]>([
  ['a map without people is not blamed', {}, []],
  ['one person in each layer fills them', full, []],
  ['a placeholder fills a layer', { ...full, c: { ...unknownPerson, layer: 'compliance' } }, []],
  [
    'who has left leaves his layer empty',
    { ...full, b: { layer: 'procurement', until: '2026-11-22' } },
    [['procurement', 'low']],
  ],
  ['who is not placed yet fills none', { ...full, c: { layer: null } }, [['compliance', 'medium']]],
  [
    'layers with the last word and the veto weigh more',
    { d: {} },
    [
      ['executive', 'medium'],
      ['procurement', 'low'],
      ['compliance', 'medium'],
      ['technical', 'low'],
    ],
  ],
])('%s', (_, people, expected) => {
  expect(layerEmpty(aMap({ people }), mapDay).map(({ layer, severity }) => [layer, severity])).toEqual(expected);
});

test('only the layers that this deal passes are asked for', () => {
  const layers = [newLayer('business', 0), newLayer('end-user', 1)];
  expect(layerEmpty(aMap({ people: { d: {} }, layers }), mapDay).map(({ layer }) => layer)).toEqual(['end-user']);
});
