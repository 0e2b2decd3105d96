import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addDays, lastDayOfWeek, weekdayOf } from '../kernel/days.ts';

/** When something is due, seen from today. */
export const dueGroups = ['overdue', 'today', 'tomorrow', 'week', 'next-week', 'someday'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** From this day of the week on the next week is shown too: on a Friday Monday is near. */
const firstDayOfLookingOn = 5;

/** The last day that is looked at: the end of the week, from Friday on that of the next one. */
export function lastDayShown(today: CalendarDate): CalendarDate {
  const end = lastDayOfWeek(today);
  return weekdayOf(today) < firstDayOfLookingOn ? end : addDays(end, 7);
}

/** Where a day belongs; null = later than is looked at. Without a day it is for some day. */
export function dueGroupOf(day: CalendarDate | null, today: CalendarDate): DueGroup | null {
  if (day === null) return 'someday';
  if (day < today) return 'overdue';
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  if (day <= lastDayOfWeek(today)) return 'week';
  return day <= lastDayShown(today) ? 'next-week' : null;
}

/** A group with what belongs in it. */
export interface Grouped<Row> {
  readonly group: DueGroup;
  readonly rows: readonly Row[];
}

/** The rows in groups, in the order of time; empty groups and what is later are left out. Of one day the order stays. */
export function groupByDue<Row>(
  rows: readonly Row[],
  dayOf: (row: Row) => CalendarDate | null,
  today: CalendarDate,
): readonly Grouped<Row>[] {
  const found = new Map<DueGroup, Row[]>(dueGroups.map((group) => [group, []]));
  for (const row of rows) {
    const group = dueGroupOf(dayOf(row), today);
    if (group !== null) found.get(group)?.push(row);
  }
  return [...found].flatMap(([group, ofGroup]) => (ofGroup.length === 0 ? [] : [{ group, rows: ofGroup }]));
}
