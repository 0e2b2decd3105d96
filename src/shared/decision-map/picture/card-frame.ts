import type { Rectangle } from '../geometry/rectangle.ts';
import type { Palette } from './palette.ts';
import { element, type Svg } from './svg.ts';

/** Where a card's lines of text begin and end, from its left edge, and their baselines from its top. */
export const cardText = { left: 32, right: 167, first: 20, second: 40, third: 60 } as const;

/** The box of a card; dashed for somebody nobody has met, red for a veto that holds. */
export function cardFrame(
  { x, y, width, height }: Rectangle,
  { surface, border, bad }: Palette,
  { isDashed = false, isVeto = false }: { readonly isDashed?: boolean; readonly isVeto?: boolean } = {},
): Svg {
  return element('rect', {
    ...{ x, y, width, height, rx: 6, fill: surface, stroke: isVeto ? bad : border },
    'stroke-width': isVeto ? 1.5 : 1,
    'stroke-dasharray': isDashed ? '4 3' : undefined,
  });
}
