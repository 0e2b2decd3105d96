import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays, daysBetween } from '../../kernel/days.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** How far an end lies behind the baseline; negative when it is ahead. */
export interface Slip {
  /** Days of the calendar. */
  readonly days: number;
  readonly workDays: number;
}

/** What lies between the end in the baseline and the end expected now; both days are ends of days. */
export function slipOf(baselineEnd: CalendarDate, end: CalendarDate, calendar: WorkCalendar): Slip {
  const evening = (day: CalendarDate) => calendar.pointOf(addDays(day, 1));
  return { days: daysBetween(baselineEnd, end), workDays: evening(end) - evening(baselineEnd) };
}
