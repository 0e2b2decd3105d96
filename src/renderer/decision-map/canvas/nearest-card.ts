import { centreOf, type Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';

export const directions = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Direction = (typeof directions)[number];

/** One pixel aside counts as so many ahead: the arrow goes on in its row or column as long as there is somebody. */
const asideWeight = 2.5;

/** The nearest card in a direction; null where there is none. */
export function nearestCard(
  cards: ReadonlyMap<string, Rectangle>,
  fromId: string,
  direction: Direction,
): string | null {
  const from = cards.get(fromId);
  if (from === undefined) return null;
  const start = centreOf(from);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, card] of cards) {
    if (id === fromId) continue;
    const { x, y } = centreOf(card);
    const isSideways = direction === 'ArrowLeft' || direction === 'ArrowRight';
    const isBack = direction === 'ArrowLeft' || direction === 'ArrowUp';
    const ahead = (isSideways ? x - start.x : y - start.y) * (isBack ? -1 : 1);
    const aside = Math.abs(isSideways ? y - start.y : x - start.x);
    if (ahead <= 0) continue;
    const far = ahead + aside * asideWeight;
    if (far < least) [best, least] = [id, far];
  }
  return best;
}

/** The cards as they are read: row by row from the top, each from left to right. */
export function inReadingOrder(cards: ReadonlyMap<string, Rectangle>): readonly string[] {
  return [...cards].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id);
}
