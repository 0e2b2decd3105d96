import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { edgeSlots } from '../../../shared/decision-map/geometry/edge-slots.ts';
import type { Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { useMapScreen } from '../state.ts';
import { useCanvas } from './canvas-state.ts';
import { EdgeLine } from './edge-line.tsx';
import { useEdgeWords } from './use-edge-words.ts';

interface EdgeLayerProps {
  readonly map: DecisionMap;
  readonly cards: ReadonlyMap<string, Rectangle>;
  readonly dimmed: ReadonlySet<string>;
  /** People in hand: their ties move, all others stand still. */
  readonly heldIds: ReadonlySet<string>;
  readonly shows: 'still' | 'moving';
}

/** Ties below the cards, in one drawing: nine hundred drawings of their own would each cost a layer. */
export const EdgeLayer = memo(function EdgeLayer({ map, cards, dimmed, heldIds, shows }: EdgeLayerProps) {
  const selected = useMapScreen((screen) => screen.edgeIds);
  const ringed = useMapScreen((screen) => screen.focus?.edgeIds);
  const activeEdgeId = useCanvas((canvas) => (canvas.takesFocus ? canvas.activeEdgeId : null));
  const slots = useMemo(() => edgeSlots(map.edges), [map.edges]);
  const labels = useEdgeWords(map);
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of HTML's fields cannot hold a drawing.
    <svg className={`map-edges ${shows}`} width="1" height="1" role="group" aria-label={t('map-canvas:ties')}>
      {map.edges.map((edge) => {
        const { id, fromId, toId } = edge;
        const from = cards.get(fromId);
        const to = cards.get(toId);
        const isMoving = heldIds.has(fromId) || heldIds.has(toId);
        if (from === undefined || to === undefined || isMoving !== (shows === 'moving')) return null;
        return (
          <EdgeLine
            key={id}
            edge={edge}
            from={from}
            to={to}
            slot={slots.get(id) ?? 0}
            label={labels.get(id) ?? ''}
            isSelected={selected.includes(id)}
            isRinged={ringed?.includes(id) ?? false}
            isDimmed={dimmed.has(fromId) || dimmed.has(toId)}
            takesFocus={activeEdgeId === id}
          />
        );
      })}
    </svg>
  );
});
