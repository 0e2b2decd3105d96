import { cardHeight, cardWidth, columnPitch, laneLabelWidth } from './card-size.ts';
import { type Lane, lanesOf } from './lanes.ts';
import type { PlacedMap } from './placed-map.ts';
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

/** Lanes and cards of a map: given places are kept, the others are found (see `placesInLanes`). */
export function arrangeMap(map: PlacedMap, perRow = cardsPerRow): Arrangement {
  const places = placesInLanes(map, perRow);
  const lanes = lanesOf(map, places);
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

/** The absolute rectangle of every card, by stakeholder. */
export function placeCards(map: PlacedMap, perRow = cardsPerRow): ReadonlyMap<string, Rectangle> {
  return arrangeMap(map, perRow).cards;
}
