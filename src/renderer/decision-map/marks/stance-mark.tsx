import type { Stance } from '../../../shared/decision-map/model.ts';
import './marks.css';

const up = 'M6 1.5 11 10.5H1z';
const down = 'M6 10.5 1 1.5h10z';
const shapes: Readonly<Record<Exclude<Stance, 'neutral'>, string>> = {
  mentor: up,
  supporter: up,
  'non-supporter': down,
  enemy: down,
};

/** A stance as a shape: up for us, down against us, filled when strong. The words stand beside it or in a label. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  return (
    <svg className={`stance-mark ${stance}`} viewBox="0 0 12 12" aria-hidden="true">
      {stance === 'neutral' ? <circle cx="6" cy="6" r="4.5" /> : <path d={shapes[stance]} />}
    </svg>
  );
}
