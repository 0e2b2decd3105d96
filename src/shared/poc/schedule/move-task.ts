import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { earliestAfter, placeTasks } from './place-tasks.ts';
import type { Plan } from './plan.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The not-before day that brings a task to a day, or to the working day after it; null where it comes as early as what
 * goes before allows, so that it follows when that moves. Unknown tasks and plans with a circle: null.
 */
export function notBeforeFor(
  plan: Plan,
  taskId: string,
  day: CalendarDate,
  calendar: WorkCalendar,
): CalendarDate | null {
  const placing = placeTasks(plan, calendar);
  if (!placing.ok) return null;
  const before = plan.links.filter(({ toId }) => toId === taskId);
  const earliest = Math.max(earliestAfter(before, placing.places), calendar.pointOf(plan.startsOn));
  const point = calendar.pointOf(day);
  return point <= earliest ? null : calendar.dayAt(point);
}
