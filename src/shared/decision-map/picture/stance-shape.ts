import type { Stance } from '../model.ts';
import type { Palette } from './palette.ts';
import { element, type Svg } from './svg.ts';

/** Form and fill say the same as the colour: ▲ △ ○ ▽ ▼, drawn in a square of 12 pixels. */
export const stanceShapes: Readonly<
  Record<Stance, { readonly form: 'up' | 'circle' | 'down'; readonly isFilled: boolean }>
> = {
  mentor: { form: 'up', isFilled: true },
  supporter: { form: 'up', isFilled: false },
  neutral: { form: 'circle', isFilled: false },
  'non-supporter': { form: 'down', isFilled: false },
  enemy: { form: 'down', isFilled: true },
};

/** The shape of a stance with its top left corner at a point. */
export function stanceShape(stance: Stance, x: number, y: number, { stances }: Palette): Svg {
  const { form, isFilled } = stanceShapes[stance];
  const colour = stances[stance];
  const paint = {
    fill: isFilled ? colour : 'none',
    stroke: colour,
    'stroke-width': 1.75,
    'stroke-linejoin': 'round',
  };
  if (form === 'circle') return element('circle', { cx: x + 6, cy: y + 6, r: 4.5, ...paint });
  const [tip, base] = form === 'up' ? [y + 1.5, y + 10.5] : [y + 10.5, y + 1.5];
  return element('path', { d: `M${x + 6} ${tip}L${x + 11} ${base}H${x + 1}Z`, ...paint });
}
