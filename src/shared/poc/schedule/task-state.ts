import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { PlanTask } from '../plan.ts';
import type { Place } from './place-tasks.ts';

export const taskStates = ['not-started', 'running', 'done', 'blocked', 'overdue'] as const;
export type TaskState = (typeof taskStates)[number];

/** How a task or milestone stands today; what is held up says so before it says that it is late. */
export function stateOfTask(
  task: Pick<PlanTask, 'doneOn' | 'isBlocked' | 'startedOn' | 'progress'>,
  { end }: Pick<Place, 'end'>,
  today: CalendarDate,
): TaskState {
  if (task.doneOn !== null) return 'done';
  if (task.isBlocked) return 'blocked';
  if (end < today) return 'overdue';
  return task.startedOn !== null || task.progress > 0 ? 'running' : 'not-started';
}

/** A phase stands as its tasks do: done when all are, held up or late as soon as one is. */
export function stateOfPhase(states: readonly TaskState[]): TaskState {
  if (states.length > 0 && states.every((state) => state === 'done')) return 'done';
  if (states.includes('blocked')) return 'blocked';
  if (states.includes('overdue')) return 'overdue';
  return states.some((state) => state === 'running' || state === 'done') ? 'running' : 'not-started';
}
