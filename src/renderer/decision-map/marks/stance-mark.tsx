import type { Stance } from '../../../shared/decision-map/model.ts';
import { stanceShapes } from '../../../shared/decision-map/picture/stance-shape.ts';
import './marks.css';

const triangles = { up: 'M6 1.5 11 10.5H1z', down: 'M6 10.5 1 1.5h10z' } as const;

/** A stance as a shape: up for us, down against us, filled when strong. The words stand beside it or in a label. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  const { form } = stanceShapes[stance];
  return (
    <svg className={`stance-mark ${stance}`} viewBox="0 0 12 12" aria-hidden="true">
      {form === 'circle' ? <circle cx="6" cy="6" r="4.5" /> : <path d={triangles[form]} />}
    </svg>
  );
}
