import { arrangeMap } from '../../../shared/decision-map/geometry/arrange-map.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { PlacedCard } from './moved-places.ts';

/** Lays the whole map out anew; all of it is one step of undo. */
export function useAutoLayout(map: DecisionMap, onPlaced: (cards: readonly PlacedCard[]) => void) {
  return {
    isRunning: false,
    toggle: () => {
      const anew = { ...map, stakeholders: map.stakeholders.map((one) => ({ ...one, x: null, y: null })) };
      const { lanes, cards } = arrangeMap(anew);
      onPlaced(
        map.stakeholders.flatMap(({ id }) => {
          const card = cards.get(id);
          const lane = lanes.find(({ top, height }) => card !== undefined && card.y >= top && card.y < top + height);
          return card && lane ? [{ id, layer: lane.key, x: card.x, y: card.y - lane.top }] : [];
        }),
      );
    },
  };
}
