import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { addMonths } from '../../../shared/kernel/days.ts';

/** More months than these are told apart by the quarter, the half year, the year. */
const mostMarks = 14;

/** The first days of the months after one day and up to another; of a long time every third, sixth, twelfth. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = addMonths(`${from.slice(0, 7)}-01`, 1); month <= to; month = addMonths(month, 1)) months.push(month);
  const step = [1, 3, 6, 12].find((every) => months.length / every <= mostMarks) ?? 12;
  return months.filter((month) => (Number(month.slice(5, 7)) - 1) % step === 0);
}
