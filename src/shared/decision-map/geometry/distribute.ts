import { gridSize } from './card-size.ts';
import type { Rectangle } from './rectangle.ts';
import type { Cards } from './separate-cards.ts';
import { snap } from './snap.ts';

/**
 * The selected cards with equal gaps from left to right: the outer two stay, the others move between them onto the grid. Where
 * the outer two leave too little room, the cards follow each other with the smallest gap from the leftmost on.
 */
export function distributeCards(cards: Cards): Cards {
  const sorted = [...cards].sort(([, a], [, b]) => a.x - b.x || a.y - b.y);
  const first = sorted[0]?.[1];
  const last = sorted.at(-1)?.[1];
  if (first === undefined || last === undefined || sorted.length < 3) return cards;
  const taken = sorted.slice(0, -1).reduce((sum, [, { width }]) => sum + width, 0);
  const gap = Math.max((last.x - first.x - taken) / (sorted.length - 1), gridSize);
  const spread = new Map<string, Rectangle>();
  let x = first.x;
  for (const [id, card] of sorted) {
    spread.set(id, { ...card, x: snap(x) });
    x += card.width + gap;
  }
  return spread;
}
