import type { CalendarDate } from '../kernel/calendar-date.ts';

const DAY = 86_400_000;

/** Days since 1899-12-30, as Excel counts dates after February 1900. */
export function dateSerial(date: CalendarDate): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
}
