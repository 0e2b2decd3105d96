/**
 * The one after (1) or before (−1) a place of a list, round the ends; from nowhere (place −1) the first or the last.
 * Undefined of an empty list.
 */
export function nextOf<Item>(list: readonly Item[], place: number, by: 1 | -1): Item | undefined {
  const from = place < 0 && by === -1 ? 0 : place;
  return list.at((from + by) % Math.max(list.length, 1));
}
