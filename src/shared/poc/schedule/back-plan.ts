import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays } from '../../kernel/days.ts';
import type { PlanTask } from '../plan.ts';
import { latestEnds } from './latest-ends.ts';
import { placeTasks } from './place-tasks.ts';
import { type Plan, workDaysOf } from './plan.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The plan reckoned back from the day by which all must be over. */
export interface BackPlan {
  /** For every task and milestone that has not begun the latest day on which it may begin. */
  readonly startsOn: ReadonlyMap<string, CalendarDate>;
  /** The latest day on which the first of them may begin; null when there is none. */
  readonly latestStart: CalendarDate | null;
  /** Working days that are missing: so much earlier would the plan have to begin, or so much has to be cut; 0 = it fits. */
  readonly missingDays: number;
}

export type BackPlanning =
  | { readonly ok: true; readonly backPlan: BackPlan }
  | { readonly ok: false; readonly circle: readonly PlanTask[] };

/**
 * Back-planning: everything as late as it may be so that the last of it ends on the day, or on the working day before it.
 * @param from - today, where the missing days are those of the forecast; null = those of the plan
 */
export function planBack(
  plan: Plan,
  goLiveOn: CalendarDate,
  calendar: WorkCalendar,
  from: CalendarDate | null = null,
): BackPlanning {
  const placing = placeTasks(plan, calendar, from);
  if (!placing.ok) return placing;
  const { order, places, links } = placing;
  const deadline = calendar.pointOf(addDays(goLiveOn, 1));
  const latest = latestEnds(order, links, deadline);
  const open = order.filter(({ kind, startedOn, doneOn }) => kind !== 'phase' && startedOn === null && doneOn === null);
  const firstMorning = calendar.pointOf(plan.startsOn);
  const startsOn = new Map(
    open.map((task) => {
      const point = (latest.get(task.id) ?? deadline) - workDaysOf(task);
      // A milestone is reached at the latest in the evening before what follows begins, or in the plan's first morning.
      const isEvening = task.kind === 'milestone' && point !== firstMorning;
      return [task.id, calendar.dayAt(isEvening ? point - 1 : point)];
    }),
  );
  const missing = [...places].map(([id, { endPoint }]) => endPoint - (latest.get(id) ?? deadline));
  const latestStart = [...startsOn.values()].sort()[0] ?? null;
  return { ok: true, backPlan: { startsOn, latestStart, missingDays: Math.max(0, ...missing) } };
}
