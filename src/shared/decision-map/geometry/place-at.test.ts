import { describe, expect, test } from 'vitest';
import { emptyMap, randomMap } from '../../../../test/support/random-map.ts';
import { arrangeMap } from './arrange-map.ts';
import { laneAt } from './lanes.ts';
import { placeAt } from './place-at.ts';

const { lanes } = arrangeMap(emptyMap);

describe('letting a card go', () => {
  test.each([
    ['on the grid', { x: 387, y: 19 }, { layer: 'executive', x: 384, y: 16 }],
    ['in the lane under the middle of the card', { x: 384, y: 69 }, { layer: 'procurement', x: 384, y: 16 }],
    ['a little above the lane of its middle', { x: 384, y: 101 }, { layer: 'procurement', x: 384, y: 16 }],
    ['a little low, where it joins the last row', { x: 384, y: 40 }, { layer: 'executive', x: 384, y: 16 }],
    ['well below the row, where it opens a new one', { x: 384, y: 52 }, { layer: 'executive', x: 384, y: 104 }],
    ['over the column of names', { x: 3, y: 16 }, { layer: 'executive', x: 120, y: 16 }],
    ['above the map', { x: 200, y: -400 }, { layer: 'executive', x: 200, y: 16 }],
    ['far below the map', { x: 200, y: 4000 }, { layer: 'technical', x: 200, y: 104 }],
  ])('puts it %s', (_, corner, place) => {
    expect(placeAt(lanes, corner)).toEqual(place);
  });

  test('puts every card of a map back where it is drawn', () => {
    const map = randomMap({ people: 60, edges: 0, layers: 5 });
    const drawn = arrangeMap(map);
    const stakeholders = map.stakeholders.map((person) => {
      const card = drawn.cards.get(person.id);
      return card === undefined ? person : { ...person, ...placeAt(drawn.lanes, card) };
    });
    expect(arrangeMap({ ...map, stakeholders }).cards).toEqual(drawn.cards);
  });
});

describe('the lane at a height', () => {
  test('belongs to the lower lane on the line between two', () => {
    expect([103.9, 104, -1, 9999].map((y) => laneAt(lanes, y)?.key)).toEqual([
      'executive',
      'procurement',
      'executive',
      'technical',
    ]);
  });

  test('is none when there are no lanes', () => {
    expect(laneAt([], 10)).toBeUndefined();
    expect(placeAt([], { x: 130, y: 10 })).toEqual({ layer: null, x: 128, y: 16 });
  });
});
