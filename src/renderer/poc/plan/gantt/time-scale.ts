import type { CalendarDate } from '../../../../shared/kernel/calendar-date.ts';
import { addDays, daysBetween, weekdayOf } from '../../../../shared/kernel/days.ts';
import { daysOffFrom } from '../../../../shared/poc/schedule/days-off.ts';
import type { Schedule } from '../../../../shared/poc/schedule/schedule.ts';

export const zooms = ['day', 'week', 'month'] as const;
export type Zoom = (typeof zooms)[number];

/** Pixels that a day takes; a week of 90 pixels leaves room for its date. */
const pixelsOfDay: Readonly<Record<Zoom, number>> = { day: 28, week: 90 / 7, month: 4 };

/** Room behind the last bar for the words that stand there. */
const pixelsBehind = 300;

/** Room before the first day: half a milestone. */
const pixelsBefore = 8;

/** How days lie along a line. */
export interface TimeScale {
  readonly first: CalendarDate;
  readonly dayWidth: number;
  readonly width: number;
  /** Left edge of a day. */
  readonly xOf: (day: CalendarDate) => number;
  /** Right edge of a day. */
  readonly endOf: (day: CalendarDate) => number;
  /** First days of the weeks, or of the months when they are small. */
  readonly ticks: readonly CalendarDate[];
  readonly zoom: Zoom;
}

/** A scale from the week of the first day on, at least so wide. */
export function timeScale(first: CalendarDate, last: CalendarDate, zoom: Zoom, leastWidth: number): TimeScale {
  const dayWidth = pixelsOfDay[zoom];
  const start = zoom === 'month' ? `${first.slice(0, 8)}01` : addDays(first, 1 - weekdayOf(first));
  const width = Math.max(
    leastWidth,
    Math.ceil(pixelsBefore + (daysBetween(start, last) + 1) * dayWidth + pixelsBehind),
  );
  const xOf = (day: CalendarDate) => pixelsBefore + daysBetween(start, day) * dayWidth;
  const days = Array.from({ length: Math.ceil(width / dayWidth) }, (_, index) => addDays(start, index));
  const isTick = (day: CalendarDate) => (zoom === 'month' ? day.endsWith('-01') : weekdayOf(day) === 1);
  return { first: start, dayWidth, width, xOf, endOf: (day) => xOf(day) + dayWidth, ticks: days.filter(isTick), zoom };
}

/** Days off that follow each other, as stripes from one edge to the other. */
export function stripesOf(
  { first, xOf, endOf, dayWidth, width }: TimeScale,
  isWorkday: (day: CalendarDate) => boolean,
): readonly { readonly x: number; readonly width: number }[] {
  const runs = daysOffFrom(first, Math.ceil(width / dayWidth), isWorkday);
  return runs.map(({ from, to }) => ({ x: xOf(from), width: endOf(to) - xOf(from) }));
}

/** The scale that a plan, its forecast and its baseline need. */
export function scaleOf({ rows, span }: Schedule, today: CalendarDate, zoom: Zoom, leastWidth: number): TimeScale {
  const days = rows.flatMap(({ start, end, planned, baseline }) => [
    ...[start, end, planned.start, planned.end],
    ...(baseline === null ? [] : [baseline.start, baseline.end]),
  ]);
  const sorted = days.toSorted();
  return timeScale(sorted[0] ?? span?.start ?? today, sorted.at(-1) ?? span?.end ?? today, zoom, leastWidth);
}
