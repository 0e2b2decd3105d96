import { chartScale, spreadLabels } from './chart-scale.ts';

/** One scenario's line: cumulative net cash at the end of years 0, 1, … */
export interface CashFlowLine {
  readonly id: string;
  readonly cumulative: readonly number[];
}

export interface CashFlowFrame {
  readonly width: number;
  readonly height: number;
  /** Room for the scale on the left and the end labels on the right. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lineHeight: number;
  /** How high the payback words stand above the zero line at least. */
  readonly pin: number;
}

export interface CashFlowLayout {
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly zeroY: number;
  readonly lines: readonly {
    readonly id: string;
    readonly points: string;
    readonly endX: number;
    readonly endY: number;
    readonly labelY: number;
  }[];
  /** Outline of the area between the lowest and the highest line; empty with a single line. */
  readonly band: string;
  /** Where the active line crosses zero for good reading: the point and the place of its words. */
  readonly payback: {
    readonly x: number;
    readonly labelX: number;
    readonly labelY: number;
    readonly isAtEnd: boolean;
  } | null;
}

const pair = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** Straight between the years, as cash arrives evenly within one. */
function valueAt(line: readonly number[], year: number): number {
  const before = Math.min(Math.floor(year), line.length - 1);
  const from = line[before] ?? 0;
  const to = line[before + 1] ?? from;
  return from + (to - from) * (year - before);
}

/** The marks of the chart's scale, known before its place is: their texts decide how much room it leaves for them. */
export function cashFlowMarks(lines: readonly CashFlowLine[]): readonly number[] {
  return chartScale(
    lines.flatMap(({ cumulative }) => cumulative),
    0,
    1,
  ).ticks;
}

/** Places everything of the cash-flow chart. `paybackYears` is null when the active line never pays back. */
export function layOutCashFlow(
  lines: readonly CashFlowLine[],
  paybackYears: number | null,
  paybackLabelWidth: number,
  frame: CashFlowFrame,
): CashFlowLayout {
  const last = Math.max(1, ...lines.map(({ cumulative }) => cumulative.length - 1));
  const span = Math.max(1, frame.width - frame.left - frame.right);
  const toX = (year: number) => frame.left + (year / last) * span;
  const { ticks, toPixel } = chartScale(
    lines.flatMap(({ cumulative }) => cumulative),
    frame.top,
    frame.height - frame.bottom,
  );
  const ends = lines.map(({ cumulative }) => toPixel(cumulative.at(-1) ?? 0));
  const labels = spreadLabels(ends, frame.lineHeight, frame.top, frame.height - frame.bottom);
  const zeroY = toPixel(0);
  return {
    years: Array.from({ length: last + 1 }, (_, year) => ({ year, x: toX(year) })),
    ticks: ticks.map((value) => ({ value, y: toPixel(value) })),
    zeroY,
    lines: lines.map(({ id, cumulative }, index) => ({
      id,
      points: cumulative.map((value, year) => pair(toX(year), toPixel(value))).join(' '),
      endX: toX(cumulative.length - 1),
      endY: ends[index] ?? 0,
      labelY: labels[index] ?? 0,
    })),
    band: lines.length > 1 ? bandBetween(lines, toX, toPixel) : '',
    payback: paybackYears === null ? null : placePayback(paybackYears),
  };

  function placePayback(years: number) {
    const x = toX(years);
    const isAtEnd = x + paybackLabelWidth > frame.left + span;
    const from = isAtEnd ? x - paybackLabelWidth : x;
    const edges = [from, from + paybackLabelWidth].map((edge) => {
      const year = Math.min(last, Math.max(0, ((edge - frame.left) / span) * last));
      return toPixel(Math.max(...lines.map(({ cumulative }) => valueAt(cumulative, year))));
    });
    // Above every curve over the words' whole width, and well above the zero line.
    const labelY = Math.max(
      frame.top + frame.lineHeight,
      Math.min(zeroY - frame.pin, ...edges.map((y) => y - frame.lineHeight / 2)),
    );
    return { x, labelX: isAtEnd ? x + 4 : x - 4, labelY, isAtEnd };
  }
}

function bandBetween(
  lines: readonly CashFlowLine[],
  toX: (year: number) => number,
  toPixel: (value: number) => number,
): string {
  const length = Math.min(...lines.map(({ cumulative }) => cumulative.length));
  const edge = (pick: (...values: number[]) => number) =>
    Array.from({ length }, (_, year) =>
      pair(toX(year), toPixel(pick(...lines.map((line) => line.cumulative[year] ?? 0)))),
    );
  return [...edge(Math.max), ...edge(Math.min).reverse()].join(' ');
}

/** Where a text stands along a line, in pixels. */
export interface TextExtent {
  readonly from: number;
  readonly to: number;
}

/**
 * Which of the texts under the years can be written without touching, at least `gap` apart: every one, else every
 * second, third and so on from the first, and always the last.
 */
export function thinOut(extents: readonly TextExtent[], gap: number): readonly number[] {
  const last = extents.length - 1;
  for (let every = 1; every < last; every += 1) {
    const kept = extents.map((_, index) => index).filter((index) => index === last || isKept(index, every));
    if (kept.every((index, place) => place === 0 || isApart(kept[place - 1] ?? 0, index))) return kept;
  }
  return last > 0 && isApart(0, last) ? [0, last] : [last];

  function isKept(index: number, every: number): boolean {
    return index % every === 0 && last - index >= every;
  }

  function isApart(before: number, after: number): boolean {
    return (extents[after]?.from ?? 0) - (extents[before]?.to ?? 0) >= gap;
  }
}
