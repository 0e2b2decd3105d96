import type { NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import type { Arrangement } from '../../../shared/decision-map/geometry/arrange-map.ts';
import type { Point, Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';
import type { CardNodeType } from './card-node.tsx';

interface Dragged {
  readonly places: ReadonlyMap<string, Point>;
  /** The arrangement it was let go on; null while the hand still holds it. */
  readonly letGoOn: Arrangement | null;
}

export interface Dragging {
  /** Where the cards are on screen. */
  readonly cards: ReadonlyMap<string, Rectangle>;
  /** Who is in hand; the same set as long as it is the same people. */
  readonly heldIds: ReadonlySet<string>;
  readonly follow: (changes: readonly NodeChange<CardNodeType>[]) => void;
  readonly letGo: () => void;
}

const nowhere: ReadonlyMap<string, Point> = new Map();

/** Cards follow the hand, and stay where it let them go until the map says where they are. */
export function useDragging(arrangement: Arrangement): Dragging {
  const [dragged, setDragged] = useState<Dragged>({ places: nowhere, letGoOn: null });
  const isHeld = dragged.letGoOn === null || dragged.letGoOn === arrangement;
  const places = isHeld ? dragged.places : nowhere;
  const cards = useMemo(() => {
    if (places.size === 0) return arrangement.cards;
    const all = new Map(arrangement.cards);
    for (const [id, place] of places) {
      const card = all.get(id);
      if (card !== undefined) all.set(id, { ...card, ...place });
    }
    return all;
  }, [arrangement, places]);
  const heldKey = [...places.keys()].join(' ');
  const heldIds = useMemo(() => new Set(heldKey === '' ? [] : heldKey.split(' ')), [heldKey]);
  const follow = useCallback((changes: readonly NodeChange<CardNodeType>[]) => {
    const moves = changes.flatMap((change) =>
      change.type === 'position' && change.dragging === true && change.position !== undefined
        ? [[change.id, change.position] as const]
        : [],
    );
    if (moves.length === 0) return;
    setDragged((last) => ({
      places: new Map([...(last.letGoOn === null ? last.places : []), ...moves]),
      letGoOn: null,
    }));
  }, []);
  return { cards, heldIds, follow, letGo: () => setDragged((last) => ({ ...last, letGoOn: arrangement })) };
}
