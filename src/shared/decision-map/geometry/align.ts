import { columnPitch, rowPitch } from './card-size.ts';
import { type Lane, laneAt } from './lanes.ts';
import { centreOf, type Rectangle } from './rectangle.ts';
import { type Cards, separateCards } from './separate-cards.ts';
import { snap } from './snap.ts';

export const alignments = ['left', 'centre', 'right', 'row'] as const;
export type Alignment = (typeof alignments)[number];

/**
 * The selected cards on one line: left edges, middles or right edges above each other, or (per lane, since nobody changes his
 * layer by it) in the row of the topmost. Cards that would lie on each other move down, in a row to the right.
 */
export function alignCards(cards: Cards, alignment: Alignment, lanes: readonly Lane[]): Cards {
  if (alignment === 'row') return alignRows(cards, lanes);
  const all = [...cards.values()];
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  const lineUp = (card: Rectangle): number => {
    if (alignment === 'left') return left;
    return alignment === 'right' ? right - card.width : snap((left + right - card.width) / 2);
  };
  const sorted = [...cards].sort(([, a], [, b]) => a.y - b.y || a.x - b.x);
  return perLane(sorted, lanes, (ofLane) =>
    separateCards(new Map(ofLane.map(([id, card]) => [id, { ...card, x: lineUp(card) }])), { x: 0, y: rowPitch }),
  );
}

function alignRows(cards: Cards, lanes: readonly Lane[]): Cards {
  const sorted = [...cards].sort(([, a], [, b]) => a.x - b.x || a.y - b.y);
  return perLane(sorted, lanes, (ofLane) => {
    const y = Math.min(...ofLane.map(([, card]) => card.y));
    return separateCards(new Map(ofLane.map(([id, card]) => [id, { ...card, y }])), { x: columnPitch, y: 0 });
  });
}

type Entry = readonly [string, Rectangle];

function perLane(cards: readonly Entry[], lanes: readonly Lane[], line: (ofLane: readonly Entry[]) => Cards): Cards {
  const byLane = Map.groupBy(cards, ([, card]) => laneAt(lanes, centreOf(card).y)?.key);
  return new Map([...byLane.values()].flatMap((ofLane) => [...line(ofLane)]));
}
