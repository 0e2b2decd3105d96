import { describe, expect, test } from 'vitest';
import { emptyMap } from '../../../../test/support/random-map.ts';
import { alignCards } from './align.ts';
import { arrangeMap } from './arrange-map.ts';
import { distributeCards } from './distribute.ts';

const { lanes } = arrangeMap(emptyMap);
const card = (x: number, y: number) => ({ x, y, width: 176, height: 72 });
const cards = new Map([
  ['a', card(128, 16)],
  ['b', card(400, 120)],
  ['c', card(800, 24)],
]);
const placesOf = (aligned: ReadonlyMap<string, { x: number; y: number }>) =>
  Object.fromEntries([...aligned].map(([id, { x, y }]) => [id, [x, y]]));

describe('aligning the selected cards', () => {
  test('sets left edges above each other and keeps cards of one lane apart', () => {
    expect(placesOf(alignCards(cards, 'left', lanes))).toEqual({ a: [128, 16], c: [128, 112], b: [128, 120] });
  });

  test('sets middles above each other', () => {
    const two = new Map([...cards].slice(0, 2));
    expect(placesOf(alignCards(two, 'centre', lanes))).toEqual({ a: [264, 16], b: [264, 120] });
  });

  test('sets right edges above each other', () => {
    const two = new Map([...cards].slice(0, 2));
    expect(placesOf(alignCards(two, 'right', lanes))).toEqual({ a: [400, 16], b: [400, 120] });
  });

  test('makes one row in each lane and changes nobody’s layer', () => {
    expect(placesOf(alignCards(cards, 'row', lanes))).toEqual({ a: [128, 16], c: [800, 16], b: [400, 120] });
  });

  test('makes room to the right where a row would put a card on another', () => {
    const stacked = new Map([
      ['a', card(128, 16)],
      ['b', card(136, 24)],
    ]);
    expect(placesOf(alignCards(stacked, 'row', lanes))).toEqual({ a: [128, 16], b: [400, 16] });
  });
});

test('a lane of two thousand is lined up without a wait', () => {
  const whole = new Map(
    Array.from({ length: 2000 }, (_, index) => [String(index), card(128 + (index % 24) * 264, 16)]),
  );
  const aligned = [...alignCards(whole, 'left', [{ key: null, top: 0, height: 200 }]).values()];
  const wanted = Array.from({ length: 2000 }, (_, index) => [128, 16 + index * 88]);
  expect(aligned.map(({ x, y }) => [x, y])).toEqual(wanted);
});

describe('distributing the selected cards', () => {
  test('makes equal gaps between the outer two', () => {
    const spread = distributeCards(
      new Map([
        ['a', card(120, 16)],
        ['b', card(300, 16)],
        ['c', card(904, 16)],
      ]),
    );
    expect(placesOf(spread)).toEqual({ a: [120, 16], b: [512, 16], c: [904, 16] });
  });

  test('lets cards follow each other where there is too little room', () => {
    const spread = distributeCards(
      new Map([
        ['a', card(120, 16)],
        ['b', card(128, 16)],
        ['c', card(136, 16)],
      ]),
    );
    expect(placesOf(spread)).toEqual({ a: [120, 16], b: [304, 16], c: [488, 16] });
  });

  test('changes nothing of two cards', () => {
    const two = new Map([...cards].slice(0, 2));
    expect(distributeCards(two)).toBe(two);
  });
});
