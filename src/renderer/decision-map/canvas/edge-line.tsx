import { memo, useLayoutEffect, useRef } from 'react';
import type { MapEdge } from '../../../shared/decision-map/edge.ts';
import type { Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';
import { routeEdge } from '../../../shared/decision-map/geometry/route-edge.ts';
import { openDetails, select } from '../state.ts';
import { edgeLooks } from './edge-look.ts';

interface EdgeLineProps {
  readonly edge: MapEdge;
  readonly from: Rectangle;
  readonly to: Rectangle;
  readonly slot: number;
  /** The tie in words, for a screen reader. */
  readonly label: string;
  readonly isSelected: boolean;
  readonly isRinged: boolean;
  readonly isDimmed: boolean;
  readonly takesFocus: boolean;
}

/** A tie between two cards; drawn anew only when one of its cards moves or what it says changes. */
export const EdgeLine = memo(function EdgeLine(props: EdgeLineProps) {
  const { edge, from, to, slot, label, isSelected, isRinged, isDimmed, takesFocus } = props;
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) group.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { id, kind, weight } = edge;
  const { path, label: middle } = routeEdge(from, to, kind, slot);
  const { end, mark } = edgeLooks[kind];
  const state = `${isSelected ? ' on' : ''}${isRinged ? ' ringed' : ''}${isDimmed ? ' dimmed' : ''}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand inside a drawing.
    <g
      ref={group}
      role="button"
      tabIndex={-1}
      aria-label={label}
      aria-pressed={isSelected}
      data-edge={id}
      className={`map-edge ${kind} w${weight}${state}`}
      onClick={() => select([], [id])}
      onDoubleClick={() => openDetails([], [id])}
      onKeyDown={() => undefined}
    >
      <path className="map-edge-hit" d={path} />
      <path className="map-edge-line" d={path} {...(end === 'none' ? {} : { markerEnd: `url(#map-${end})` })} />
      {mark === null ? null : (
        <g className="map-edge-mark" transform={`translate(${middle.x - 8} ${middle.y - 8})`}>
          <rect width="16" height="16" rx="4" />
          <path d={mark} />
        </g>
      )}
    </g>
  );
});
