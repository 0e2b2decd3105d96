import type { EdgeKind } from '../../../shared/decision-map/edge.ts';
import { EdgeDrawing } from './edge-drawing.tsx';

const middle = { x: 14, y: 8 };

/** A short line as the ties of a kind are drawn. */
export function EdgeSample({ kind }: { readonly kind: EdgeKind }) {
  return (
    <svg className="edge-sample" width="32" height="16" aria-hidden="true">
      <EdgeDrawing kind={kind} weight={kind === 'influences' ? 2 : 1} path="M1 8H30" middle={middle} />
    </svg>
  );
}
