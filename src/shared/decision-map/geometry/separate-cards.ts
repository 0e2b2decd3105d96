import { overlaps, type Point, type Rectangle } from './rectangle.ts';

/** Cards by id, in absolute pixels. */
export type Cards = ReadonlyMap<string, Rectangle>;

/** Moves each card on by `step` until it lies on none of those before it. */
export function separateCards(cards: Cards, step: Point): Cards {
  const settled = new Map<string, Rectangle>();
  for (const [id, card] of cards) {
    let place = card;
    while ([...settled.values()].some((other) => overlaps(place, other))) {
      place = { ...place, x: place.x + step.x, y: place.y + step.y };
    }
    settled.set(id, place);
  }
  return settled;
}
