import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays } from '../../kernel/days.ts';

/** Days off that follow each other, both ends included. */
export interface DaysOff {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The days off among so many days from one on, those that follow each other together. */
export function daysOffFrom(
  first: CalendarDate,
  count: number,
  isWorkday: (day: CalendarDate) => boolean,
): readonly DaysOff[] {
  const runs: DaysOff[] = [];
  let from: CalendarDate | null = null;
  for (let index = 0; index <= count; index += 1) {
    const day = addDays(first, index);
    const isOff = index < count && !isWorkday(day);
    if (isOff) from ??= day;
    else if (from !== null) {
      runs.push({ from, to: addDays(day, -1) });
      from = null;
    }
  }
  return runs;
}
