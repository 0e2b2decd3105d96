import { describe, expect, test } from 'vitest';
import { blankStakeholder, emptyMap, randomMap } from '../../../../test/support/random-map.ts';
import { arrangeMap, placeCards } from './arrange-map.ts';
import { laneAt } from './lanes.ts';
import { overlaps } from './rectangle.ts';

const someone = (index: number, fields: object) => ({ ...blankStakeholder(index), ...fields });

describe('lanes and cards of a map', () => {
  test('stands one lane of 104 pixels for each layer when nobody is there', () => {
    const { lanes, cards } = arrangeMap(emptyMap);
    expect(lanes.map(({ key, top, height }) => [key, top, height])).toEqual([
      ['executive', 0, 104],
      ['procurement', 104, 104],
      ['compliance', 208, 104],
      ['business', 312, 104],
      ['technical', 416, 104],
    ]);
    expect(cards.size).toBe(0);
  });

  test('fills a lane from the left in the order of weight, then begins a new row', () => {
    const people = [1, 5, 3].map((influence, index) => someone(index, { layer: 'business', influence }));
    const cards = placeCards({ ...emptyMap, stakeholders: people }, 2);
    expect(people.map(({ id }) => cards.get(id))).toEqual([
      { x: 120, y: 312 + 104, width: 176, height: 72 },
      { x: 120, y: 328, width: 176, height: 72 },
      { x: 384, y: 328, width: 176, height: 72 },
    ]);
  });

  test('weighs the inner circle above a little more influence', () => {
    const outside = someone(0, { influence: 4, politicalStatus: 'outside' });
    const inside = someone(1, { influence: 3, politicalStatus: 'inner-circle' });
    const cards = placeCards({ ...emptyMap, stakeholders: [outside, inside] });
    expect([cards.get(inside.id)?.x, cards.get(outside.id)?.x]).toEqual([120, 384]);
  });

  test('keeps a given place and puts nobody else on it', () => {
    const placed = someone(0, { x: 136, y: 16 });
    const free = someone(1, { influence: 5 });
    const cards = placeCards({ ...emptyMap, stakeholders: [placed, free] });
    expect([cards.get(placed.id)?.x, cards.get(free.id)?.x]).toEqual([136, 384]);
  });

  test('clamps a place that lies outside its lane or in the column of names', () => {
    const people = [someone(0, { x: -500, y: -9 }), someone(1, { x: 1e9, y: 1e9 })];
    const { cards, lanes } = arrangeMap({ ...emptyMap, stakeholders: people });
    expect(people.map(({ id }) => cards.get(id))).toEqual([
      { x: 120, y: 432, width: 176, height: 72 },
      { x: 24_000, y: 520, width: 176, height: 72 },
    ]);
    expect(lanes.at(-1)).toEqual({ key: 'technical', top: 416, height: 192 });
  });

  test('shows who has no layer, or one that is gone, in a lane of their own at the bottom', () => {
    const people = [someone(0, { layer: null }), someone(1, { layer: 'end-user' })];
    const { lanes, cards } = arrangeMap({ ...emptyMap, stakeholders: people });
    expect(lanes.at(-1)).toEqual({ key: null, top: 520, height: 104 });
    expect(people.map(({ id }) => cards.get(id)?.y)).toEqual([536, 536]);
  });

  test('places 300 people without one card on another, each in his own lane', () => {
    const map = randomMap({ people: 300, edges: 0, layers: 5 });
    const scattered = map.stakeholders.map((person, index) =>
      index % 7 === 0 ? { ...person, x: 120 + ((index * 264) % 1584), y: 16 + (index % 5) * 88 } : person,
    );
    const { cards, lanes } = arrangeMap({ ...map, stakeholders: scattered });
    const automatic = scattered.filter(({ x }) => x === null);
    const all = [...cards];
    for (const { id, layer } of automatic) {
      const card = cards.get(id);
      if (card === undefined) throw new Error('a card is missing');
      expect(laneAt(lanes, card.y)?.key).toBe(layer);
      expect(all.filter(([other, place]) => other !== id && overlaps(place, card))).toEqual([]);
    }
  });
});
