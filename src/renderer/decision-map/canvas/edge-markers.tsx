import type { EdgeEnd } from '../../../shared/decision-map/picture/edge-style.ts';

const drawings: Readonly<Record<Exclude<EdgeEnd, 'none'>, string>> = {
  arrow: 'M6 4 12 8 6 12',
  'filled-arrow': 'M4 4 12 8 4 12z',
  bar: 'M9 1v14',
  ring: 'M12 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 1 1 7 0z',
  diamond: 'M12 8 7 12 2 8l5-4z',
};
const ends = ['arrow', 'filled-arrow', 'bar', 'ring', 'diamond'] as const;

/** What lines end with, once for all maps and legends of the page; each takes the colour of its line. */
export function EdgeMarkers() {
  return (
    <svg width="0" height="0" className="map-markers" aria-hidden="true">
      <defs>
        {ends.map((end) => (
          <marker
            key={end}
            id={`map-${end}`}
            className={`map-marker ${end}`}
            viewBox="0 0 16 16"
            refX="12"
            refY="8"
            markerWidth="16"
            markerHeight="16"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d={drawings[end]} {...(end === 'filled-arrow' ? { fill: 'context-stroke' } : {})} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
