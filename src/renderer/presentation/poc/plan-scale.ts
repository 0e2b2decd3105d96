import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { addDays, daysBetween, lastDayOfWeek, weekdayOf } from '../../../shared/kernel/days.ts';
import type { CustomerPlan } from '../../../shared/presentation/customer-poc.ts';

/** How the days of a whole plan lie within a width. */
export interface PlanScale {
  readonly width: number;
  readonly dayWidth: number;
  /** Left edge of a day. */
  readonly xOf: (day: CalendarDate) => number;
  /** Mondays that are far enough from each other to be named. */
  readonly ticks: readonly CalendarDate[];
}

/** The plan from the Monday of its first week to the Sunday of its last; named days are `tickRoom` apart at least. */
export function planScale(lines: CustomerPlan['lines'], width: number, tickRoom: number): PlanScale {
  const days = lines.flatMap(({ start, end }) => [start, end]).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const monday = addDays(first, 1 - weekdayOf(first));
  const weeks = (daysBetween(monday, lastDayOfWeek(last)) + 1) / 7;
  const dayWidth = width / (weeks * 7);
  const step = Math.ceil(tickRoom / (dayWidth * 7));
  return {
    ...{ width, dayWidth },
    xOf: (day) => daysBetween(monday, day) * dayWidth,
    ticks: Array.from({ length: Math.ceil(weeks / step) }, (_, index) => addDays(monday, index * step * 7)),
  };
}
