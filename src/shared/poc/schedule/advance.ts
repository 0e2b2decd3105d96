import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { PlanTask } from '../plan.ts';

type Advance = Partial<Pick<PlanTask, 'progress' | 'startedOn' | 'doneOn'>>;

/**
 * What saying how far a task is says besides: whatever is under way has begun, on the day that was planned or today if
 * that is earlier; what nothing is done of has not begun; all of it is done today; less than all is not done.
 * @param plannedStart - where the task lies in the plan
 * @param progress - whole percent
 */
export function advanceTo(
  { startedOn, doneOn }: Pick<PlanTask, 'startedOn' | 'doneOn'>,
  plannedStart: CalendarDate,
  progress: number,
  today: CalendarDate,
): Advance {
  const begun = plannedStart < today ? plannedStart : today;
  return {
    progress,
    ...(progress > 0 && startedOn === null ? { startedOn: begun } : {}),
    ...(progress === 0 && startedOn !== null ? { startedOn: null } : {}),
    ...(progress === 100 && doneOn === null ? { doneOn: today } : {}),
    ...(progress < 100 && doneOn !== null ? { doneOn: null } : {}),
  };
}
