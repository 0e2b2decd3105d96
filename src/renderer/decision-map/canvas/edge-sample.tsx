import type { EdgeKind } from '../../../shared/decision-map/edge.ts';
import { edgeLooks } from './edge-look.ts';

/** A short line as the ties of a kind are drawn. */
export function EdgeSample({ kind }: { readonly kind: EdgeKind }) {
  const { end, mark } = edgeLooks[kind];
  return (
    <svg
      className={`edge-sample map-edge ${kind}${kind === 'influences' ? ' w2' : ''}`}
      width="36"
      height="16"
      aria-hidden="true"
    >
      <path className="map-edge-line" d="M1 8H34" {...(end === 'none' ? {} : { markerEnd: `url(#map-${end})` })} />
      {mark === null ? null : (
        <g className="map-edge-mark" transform="translate(8 0)">
          <rect x="1" y="1" width="14" height="14" rx="4" />
          <path d={mark} />
        </g>
      )}
    </svg>
  );
}
