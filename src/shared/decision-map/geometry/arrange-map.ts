import { byWeight, type PlacedMap } from './by-weight.ts';
import { cardHeight, cardWidth, columnPitch, laneLabelWidth } from './card-size.ts';
import type { KeyedLayer, PlacedPerson } from './lane-key.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { cardsPerRow, placesInLanes } from './places-in-lanes.ts';
import type { Rectangle } from './rectangle.ts';

/** Where everything of a map lies, in pixels at 100 % zoom. */
export interface Arrangement {
  readonly lanes: readonly Lane[];
  /** The card of every stakeholder by his id. */
  readonly cards: ReadonlyMap<string, Rectangle>;
  /** What lanes and cards take together, with a margin at the right. */
  readonly width: number;
  readonly height: number;
}

/**
 * Lanes and cards: given places are kept, the others are found in the order of the people (see `placesInLanes`).
 * @param layers from top to bottom
 */
export function arrangeCards(
  layers: readonly KeyedLayer[],
  people: readonly PlacedPerson[],
  perRow = cardsPerRow(layers, people),
): Arrangement {
  const places = placesInLanes(layers, people, perRow);
  const lanes = lanesOf(layers, places);
  const cards = new Map<string, Rectangle>();
  let right = laneLabelWidth;
  for (const { key, top } of lanes) {
    for (const [id, { x, y }] of places.get(key) ?? []) {
      cards.set(id, { x, y: top + y, width: cardWidth, height: cardHeight });
      right = Math.max(right, x + cardWidth);
    }
  }
  const bottom = lanes.at(-1);
  return {
    lanes,
    cards,
    width: right + columnPitch - cardWidth,
    height: bottom === undefined ? 0 : bottom.top + bottom.height,
  };
}

/** Lanes and cards of a map: who has no place stands by weight, the weightiest first. */
export function arrangeMap(map: PlacedMap, perRow?: number): Arrangement {
  return arrangeCards(map.layers, byWeight(map), perRow);
}

/** The absolute rectangle of every card, by stakeholder. */
export function placeCards(map: PlacedMap, perRow?: number): ReadonlyMap<string, Rectangle> {
  return arrangeMap(map, perRow).cards;
}
