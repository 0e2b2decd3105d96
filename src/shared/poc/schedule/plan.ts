import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { PlanLink, PlanTask } from '../plan.ts';

/** All that the days of a plan follow from. */
export interface Plan {
  /** In the order of the list. */
  readonly tasks: readonly PlanTask[];
  readonly links: readonly PlanLink[];
  /** Nothing begins before this day. */
  readonly startsOn: CalendarDate;
}

/** Working days that a line takes by itself: milestones none, phases what their tasks take. */
export function workDaysOf({ kind, days }: Pick<PlanTask, 'kind' | 'days'>): number {
  return kind === 'task' ? Math.max(days, 1) : 0;
}

/** What a line may be, as one adds them: most often a task. */
export const taskKinds = ['task', 'milestone', 'phase'] as const satisfies readonly PlanTask['kind'][];
