import type { Palette } from './palette.ts';
import { element, type Svg, sequence } from './svg.ts';

const dots = [0, 1, 2, 3, 4] as const;
const bars = [4, 6, 8, 10] as const;

/** Width of five dots, and of four bars. */
export const dotsWidth = 33;
export const barsWidth = 18;

/** Influence as dots of five, in the middle of a line of text. */
export function influenceDots(influence: number, x: number, middle: number, { inkSoft, track }: Palette): Svg {
  return sequence(
    dots.map((dot) =>
      element('circle', { cx: x + 2.5 + dot * 7, cy: middle, r: 2.5, fill: dot < influence ? inkSoft : track }),
    ),
  );
}

/** A relationship's level as bars of four that grow. */
export function relationshipBars(level: number, x: number, middle: number, { inkSoft, track }: Palette): Svg {
  return sequence(
    bars.map((height, bar) =>
      element('rect', {
        ...{ x: x + bar * 5, y: middle + 5 - height, width: 3, height, rx: 1 },
        fill: bar < level ? inkSoft : track,
      }),
    ),
  );
}
