import { textWidth } from '../../shared/kernel/text-width.ts';
import type { Figure } from './money-figures.ts';

export interface FittedFigure extends Figure {
  /** The type of `text`, in pixels. */
  readonly size: number;
}

/** How a place sets its figures: sizes of the number from the largest, and the unit small behind it. */
export interface FigureType {
  readonly sizes: readonly [number, ...number[]];
  readonly afterSize: number;
  readonly gap: number;
}

/**
 * The largest type in which a figure fits `room` pixels; where even the smallest is too wide, the next of `figures`,
 * which tell the same in a larger unit. What fits nowhere is the last figure in the smallest type, for the style sheet
 * to shorten.
 */
export function fitFigure(
  figures: readonly [Figure, ...Figure[]],
  { sizes, afterSize, gap }: FigureType,
  room: number,
): FittedFigure {
  for (const figure of figures) {
    const after = figure.after === '' ? 0 : gap + textWidth(figure.after, afterSize);
    const size = sizes.find((each) => textWidth(figure.text, each) + after <= room);
    if (size !== undefined) return { ...figure, size };
  }
  return { ...(figures.at(-1) ?? figures[0]), size: sizes.at(-1) ?? sizes[0] };
}

/** The first of several ways to write the same texts in which each keeps within `room`; the last when none does. */
export function firstWithin<Way>(
  ways: readonly [Way, ...Way[]],
  textsOf: (way: Way) => readonly string[],
  size: number,
  room: number,
): Way {
  const fits = (way: Way) => textsOf(way).every((text) => textWidth(text, size) <= room);
  return ways.find(fits) ?? ways.at(-1) ?? ways[0];
}
