import type { CalendarDate } from './calendar-date.ts';

const millisecondsOfDay = 86_400_000;

/** The day it is at a moment on the clock of the machine that runs this. */
export function localDay(moment: Date): CalendarDate {
  const parts = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(moment.getFullYear()).padStart(4, '0'), ...parts].join('-');
}

/** Days from one day to another, negative when the second is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsOfDay;
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(day) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The same day so many months later; where that month is too short, its last day. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** Day of the week as ISO 8601 counts: Monday 1 to Sunday 7. */
export function weekdayOf(day: CalendarDate): number {
  return new Date(day).getUTCDay() || 7;
}

/** The Sunday that ends the week of a day; of a Sunday itself. */
export function lastDayOfWeek(day: CalendarDate): CalendarDate {
  return addDays(day, 7 - weekdayOf(day));
}
