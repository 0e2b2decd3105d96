import './marks.css';

const dots = [1, 2, 3, 4, 5];
const bars = [1, 2, 3, 4];

/** An influence of 1 to 5 as dots. */
export function InfluenceDots({ influence }: { readonly influence: number }) {
  return (
    <span className="influence-dots" aria-hidden="true">
      {dots.map((dot) => (
        <i key={dot} className={dot <= influence ? 'on' : ''} />
      ))}
    </span>
  );
}

/** A relationship of 0 to 4 as bars that rise. */
export function RelationshipBars({ level }: { readonly level: number }) {
  return (
    <span className="relationship-bars" aria-hidden="true">
      {bars.map((bar) => (
        <i key={bar} className={bar <= level ? 'on' : ''} />
      ))}
    </span>
  );
}
