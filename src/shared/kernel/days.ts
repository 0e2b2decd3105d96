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
