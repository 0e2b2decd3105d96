import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addDays, lastDayOfWeek, weekdayOf } from '../kernel/days.ts';

/** When something is due, seen from today. */
export const dueGroups = ['overdue', 'today', 'tomorrow', 'week', 'next-week', 'later', 'someday'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** From this day of the week on the next week is shown too: on a Friday Monday is near. */
const firstDayOfLookingOn = 5;

/** The last day that is looked at: the end of the week, from Friday on that of the next one. */
export function lastDayShown(today: CalendarDate): CalendarDate {
  const end = lastDayOfWeek(today);
  return weekdayOf(today) < firstDayOfLookingOn ? end : addDays(end, 7);
}

/** Where a day belongs; without a day it is for some day. */
export function dueGroupOf(day: CalendarDate | null, today: CalendarDate): DueGroup {
  if (day === null) return 'someday';
  if (day < today) return 'overdue';
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  if (day <= lastDayOfWeek(today)) return 'week';
  return day <= lastDayShown(today) ? 'next-week' : 'later';
}

/** A group with what belongs in it. */
export interface Grouped<Row> {
  readonly group: DueGroup;
  readonly rows: readonly Row[];
}

/** The rows in groups, in the order of time; empty groups are left out. Of one day the order stays. */
export function groupByDue<Row>(
  rows: readonly Row[],
  dayOf: (row: Row) => CalendarDate | null,
  today: CalendarDate,
): readonly Grouped<Row>[] {
  const found = new Map<DueGroup, Row[]>(dueGroups.map((group) => [group, []]));
  for (const row of rows) found.get(dueGroupOf(dayOf(row), today))?.push(row);
  return [...found].flatMap(([group, ofGroup]) => (ofGroup.length === 0 ? [] : [{ group, rows: ofGroup }]));
}
