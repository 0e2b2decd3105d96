import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { edgeSlots } from '../../../shared/decision-map/geometry/edge-slots.ts';
import type { Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { useMapScreen } from '../state.ts';
import { useCanvas } from './canvas-state.ts';
import { EdgeLine } from './edge-line.tsx';
import { EdgeMarkers } from './edge-markers.tsx';
import { useEdgeWords } from './use-edge-words.ts';

interface EdgeLayerProps {
  readonly map: DecisionMap;
  readonly cards: ReadonlyMap<string, Rectangle>;
  readonly dimmed: ReadonlySet<string>;
}

/** All ties below the cards, in one drawing: nine hundred drawings of their own would each cost a layer. */
export function EdgeLayer({ map, cards, dimmed }: EdgeLayerProps) {
  const selected = useMapScreen((screen) => screen.edgeIds);
  const ringed = useMapScreen((screen) => screen.focus?.edgeIds);
  const activeEdgeId = useCanvas((canvas) => (canvas.takesFocus ? canvas.activeEdgeId : null));
  const slots = useMemo(() => edgeSlots(map.edges), [map.edges]);
  const labels = useEdgeWords(map);
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of HTML's fields cannot hold a drawing.
    <svg className="map-edges" width="1" height="1" role="group" aria-label={t('map-canvas:ties')}>
      <EdgeMarkers />
      {map.edges.map((edge) => {
        const from = cards.get(edge.fromId);
        const to = cards.get(edge.toId);
        if (from === undefined || to === undefined) return null;
        return (
          <EdgeLine
            key={edge.id}
            edge={edge}
            from={from}
            to={to}
            slot={slots.get(edge.id) ?? 0}
            label={labels.get(edge.id) ?? ''}
            isSelected={selected.includes(edge.id)}
            isRinged={ringed?.includes(edge.id) ?? false}
            isDimmed={dimmed.has(edge.fromId) || dimmed.has(edge.toId)}
            takesFocus={activeEdgeId === edge.id}
          />
        );
      })}
    </svg>
  );
}
