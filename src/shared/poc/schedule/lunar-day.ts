// The default export: plain Node finds no named ones in the package's CommonJS file.
import chineseDays from 'chinese-days';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays } from '../../kernel/days.ts';

/** The first day of the lunar year 1900, where the table of months begins. */
const tableStart = '1900-01-31';
const tableYear = 1900;

/**
 * The day on which a day of the lunar calendar falls; of a month that comes twice, the first. Counted from the table of
 * months alone: the package's own conversion goes by the clock of the machine and errs by a day west of Greenwich.
 * @param year - 1900 to 2099
 * @param month - 1 to 12
 */
export function dayOfLunar(year: number, month: number, day: number): CalendarDate {
  let days = day - 1;
  for (let past = tableYear; past < year; past += 1) days += daysBefore(past, 13);
  return addDays(tableStart, days + daysBefore(year, month));
}

/** Days of a lunar year before one of its months; 13 = all of its days. */
function daysBefore(year: number, month: number): number {
  const { leapMonth, days } = chineseDays.getYearLeapMonth(year);
  let sum = leapMonth !== undefined && leapMonth < month ? days : 0;
  for (let past = 1; past < month; past += 1) sum += chineseDays.monthDays(year, past);
  return sum;
}

/** The day in April on which Qingming falls, by the usual approximation for 2000 to 2099 (shòu xīng formula). */
export function qingming(year: number): CalendarDate {
  const ofCentury = year % 100;
  const day = Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4);
  return `${year}-04-0${day}`;
}
