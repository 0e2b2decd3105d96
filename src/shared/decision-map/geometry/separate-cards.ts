import { overlaps, type Point, type Rectangle } from './rectangle.ts';

/** Cards by id, in absolute pixels. */
export type Cards = ReadonlyMap<string, Rectangle>;

/**
 * Moves each card on by `step`, to the right or down, until it lies on none of those before it. Cards are of one size, so
 * a place that has passed another never comes back to it: each walks once along the places that are taken.
 */
export function separateCards(cards: Cards, step: Point): Cards {
  const settled = new Map<string, Rectangle>();
  const taken: Rectangle[] = [];
  const along = ({ x, y }: Point) => (step.x === 0 ? y : x);
  for (const [id, card] of cards) {
    let place = card;
    for (const other of taken) {
      while (overlaps(place, other)) place = { ...place, x: place.x + step.x, y: place.y + step.y };
    }
    const next = taken.findIndex((other) => along(other) > along(place));
    taken.splice(next < 0 ? taken.length : next, 0, place);
    settled.set(id, place);
  }
  return settled;
}
