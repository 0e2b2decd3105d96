import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays } from '../../kernel/days.ts';
import { quantile } from '../../statistics/quantile.ts';
import type { Histogram, SigningDays } from './result.ts';

const daysOfWeek = 7;
const mostBars = 40;

/** The days it took where the deal was signed, ascending. */
export function signedDays(end: Float64Array, stops: Uint16Array): Float64Array {
  return end.filter((_, run) => stops[run] === 0).sort();
}

/** The day of the calendar that so many days from the start fall on: a begun day counts. */
function dayAfter(startOn: CalendarDate, days: number): CalendarDate {
  return addDays(startOn, Math.ceil(days));
}

/** When deals that sign do; null when none does. */
export function signingDays(ascending: Float64Array, startOn: CalendarDate): SigningDays | null {
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => quantile(ascending, share));
  if (p10 === undefined || p50 === undefined || p90 === undefined) return null;
  const mean = ascending.reduce((sum, days) => sum + days, 0) / ascending.length;
  const on = (days: number) => dayAfter(startOn, days);
  return { p10: on(p10), p50: on(p50), p90: on(p90), mean: on(mean) };
}

/** Shares of all runs by the weeks in which they sign, counted from the start; several weeks a bar where time is long. */
export function signingHistogram(ascending: Float64Array, runs: number, startOn: CalendarDate): Histogram {
  const [first, last] = [ascending[0], ascending.at(-1)];
  if (first === undefined || last === undefined) return { weeksPerBar: 1, bars: [] };
  const weekOf = (days: number) => Math.max(0, Math.ceil(Math.ceil(days) / daysOfWeek) - 1);
  const firstWeek = weekOf(first);
  const weeksPerBar = Math.ceil((weekOf(last) - firstWeek + 1) / mostBars);
  const counts: number[] = new Array(Math.floor((weekOf(last) - firstWeek) / weeksPerBar) + 1).fill(0);
  for (const days of ascending) {
    const bar = Math.floor((weekOf(days) - firstWeek) / weeksPerBar);
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  const weekStart = (bar: number) => (firstWeek + bar * weeksPerBar) * daysOfWeek;
  return {
    weeksPerBar,
    bars: counts.map((count, bar) => ({
      // The first week also holds the start itself: a deal with nothing in its way is signed at once.
      from: addDays(startOn, bar === 0 && firstWeek === 0 ? 0 : weekStart(bar) + 1),
      to: addDays(startOn, weekStart(bar + 1)),
      share: count / runs,
    })),
  };
}
