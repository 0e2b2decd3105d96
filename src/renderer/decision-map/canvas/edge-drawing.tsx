import type { EdgeKind } from '../../../shared/decision-map/edge.ts';
import type { Point } from '../../../shared/decision-map/geometry/rectangle.ts';
import { edgeStyles } from '../../../shared/decision-map/picture/edge-style.ts';

interface EdgeDrawingProps {
  readonly kind: EdgeKind;
  readonly weight: number;
  readonly path: string;
  /** Where the mark of some kinds lies. */
  readonly middle: Point;
}

const marks = { cross: 'm5 5 6 6m0-6-6 6', plus: 'M4 8h8M8 4v8' } as const;

/** A tie's line with its end and mark, as exported pictures draw it too. */
export function EdgeDrawing({ kind, weight, path, middle }: EdgeDrawingProps) {
  const { tone, width, dashes, end, mark } = edgeStyles[kind];
  return (
    <>
      <path
        className={`map-edge-line ${tone}`}
        d={path}
        strokeWidth={width * weight}
        strokeDasharray={dashes}
        {...(end === 'none' ? {} : { markerEnd: `url(#map-${end})` })}
      />
      {mark === undefined ? null : (
        <g className={`map-edge-mark ${tone}`} transform={`translate(${middle.x - 8} ${middle.y - 8})`}>
          <rect width="16" height="16" rx="4" />
          <path d={marks[mark]} />
        </g>
      )}
    </>
  );
}
