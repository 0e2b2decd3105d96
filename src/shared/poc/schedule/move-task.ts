import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { PlanTask } from '../plan.ts';
import { placeTasks } from './place-tasks.ts';
import type { Plan } from './plan.ts';
import type { WorkCalendar } from './work-calendar.ts';

type Move = Partial<Pick<PlanTask, 'startsOn'>>;

/**
 * What brings a task to a day, or to the working day after it: its not-before day, null where it comes as early as what
 * goes before allows, so that it follows when that moves. Nothing for unknown tasks, plans with a circle, and in the
 * forecast for a task that would stay where it is: what today pushed is not written down as if the user had meant it.
 * @param from - today, where the task is moved in the forecast; null = in the plan
 */
export function moveTask(
  plan: Plan,
  taskId: string,
  day: CalendarDate,
  calendar: WorkCalendar,
  from: CalendarDate | null,
): Move {
  const placing = placeTasks(plan, calendar, from);
  const place = placing.ok ? placing.places.get(taskId) : undefined;
  if (!placing.ok || place === undefined) return {};
  const earliest = Math.max(placing.earliest.get(taskId) ?? 0, calendar.pointOf(plan.startsOn));
  if (from === null) {
    const point = calendar.pointOf(day);
    return { startsOn: point <= earliest ? null : calendar.dayAt(point) };
  }
  const firstOpen = Math.max(earliest, calendar.pointOf(from));
  const point = Math.max(calendar.pointOf(day), firstOpen);
  if (point === Math.max(calendar.pointOf(place.start), firstOpen)) return {};
  return { startsOn: point <= earliest ? null : calendar.dayAt(point) };
}
