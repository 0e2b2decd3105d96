import { memo } from 'react';
import type { Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';

interface MiniCardsProps {
  readonly cards: ReadonlyMap<string, Rectangle>;
  readonly selected: readonly string[];
}

/** All cards as one shape, and the chosen ones as another: the corner is drawn in each frame of a move. */
export const MiniCards = memo(function MiniCards({ cards, selected }: MiniCardsProps) {
  const outline = (ids: Iterable<string>) => {
    let path = '';
    for (const id of ids) {
      const card = cards.get(id);
      if (card !== undefined) path += `M${card.x} ${card.y}h${card.width}v${card.height}h${-card.width}z`;
    }
    return path;
  };
  return (
    <>
      <path className="map-mini-cards" d={outline(cards.keys())} />
      <path className="map-mini-chosen" d={outline(selected)} />
    </>
  );
});
