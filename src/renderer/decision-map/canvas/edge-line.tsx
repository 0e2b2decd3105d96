import { memo, useLayoutEffect, useRef } from 'react';
import type { MapEdge } from '../../../shared/decision-map/edge.ts';
import type { Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';
import { routeEdge } from '../../../shared/decision-map/geometry/route-edge.ts';
import { openDetails, select } from '../state.ts';
import { EdgeDrawing } from './edge-drawing.tsx';
import { takeFocus } from './take-focus.ts';

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
    if (takesFocus) takeFocus(group.current);
  }, [takesFocus]);
  const { id, kind, weight } = edge;
  const { path, label: middle } = routeEdge(from, to, kind, slot);
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
      className={`map-edge${state}`}
      onClick={() => select([], [id])}
      onDoubleClick={() => openDetails([], [id])}
      onKeyDown={() => undefined}
    >
      <path className="map-edge-hit" d={path} />
      <EdgeDrawing kind={kind} weight={weight} path={path} middle={middle} />
    </g>
  );
});
