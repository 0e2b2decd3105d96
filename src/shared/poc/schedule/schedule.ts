import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { PlanTask } from '../plan.ts';
import { latestEnds } from './latest-ends.ts';
import { type Place, placeTasks } from './place-tasks.ts';
import { type Plan, workDaysOf } from './plan.ts';
import { type Slip, slipOf } from './slip.ts';
import { stateOfPhase, stateOfTask, type TaskState } from './task-state.ts';
import { assumedYears, type WorkCalendar } from './work-calendar.ts';

/** A line of the plan with all that follows from the plan. */
export interface ScheduledTask {
  readonly task: PlanTask;
  readonly start: CalendarDate;
  /** Last day, that day included. */
  readonly end: CalendarDate;
  readonly state: TaskState;
  /** Whole percent; of a phase by the days of its tasks. */
  readonly progress: number;
  /** Working days by which it may end later without moving the end of the plan; null of phases and of what is done. */
  readonly float: number | null;
  /** Every day that it ends later moves the end of the plan. */
  readonly isCritical: boolean;
  readonly baseline: { readonly start: CalendarDate; readonly end: CalendarDate } | null;
  readonly slip: Slip | null;
}

/** What the whole plan aims at, then and now. */
export interface PlanOutlook {
  /** The milestone that ends the plan, of several the first in the list; without milestones the last task. */
  readonly target: PlanTask;
  readonly end: CalendarDate;
  readonly baselineEnd: CalendarDate | null;
  readonly slip: Slip | null;
}

export interface Schedule {
  /** In the order of the list. */
  readonly rows: readonly ScheduledTask[];
  /** First and last day; null of a plan without tasks. */
  readonly span: { readonly start: CalendarDate; readonly end: CalendarDate } | null;
  readonly outlook: PlanOutlook | null;
  /** Years of the span whose holidays are only assumed. */
  readonly assumedYears: readonly number[];
}

export type Scheduling =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly circle: readonly PlanTask[] };

/** The plan in days: where everything lies, how it stands today, what is critical and how far it slipped. */
export function schedulePlan(plan: Plan, calendar: WorkCalendar, today: CalendarDate): Scheduling {
  const placing = placeTasks(plan, calendar);
  if (!placing.ok) return placing;
  const { places, order } = placing;
  const end = Math.max(...[...places.values()].map(({ endPoint }) => endPoint));
  const latest = latestEnds(order, plan.links, end);
  const scheduleTask = (task: PlanTask, place: Place): ScheduledTask => {
    const state = stateOfTask(task, place, today);
    const float = state === 'done' ? null : (latest.get(task.id) ?? end) - place.endPoint;
    const progress = state === 'done' ? 100 : task.progress;
    const isCritical = float !== null && float <= 0;
    return { task, start: place.start, end: place.end, state, progress, float, isCritical, ...behind(task, place.end) };
  };
  const behind = (task: PlanTask, end: CalendarDate) => {
    const { baselineStart, baselineEnd } = task;
    if (baselineStart === null || baselineEnd === null) return { baseline: null, slip: null };
    return { baseline: { start: baselineStart, end: baselineEnd }, slip: slipOf(baselineEnd, end, calendar) };
  };
  const scheduled = new Map(
    order.flatMap((task) => {
      const place = places.get(task.id);
      return place === undefined ? [] : [[task.id, scheduleTask(task, place)] as const];
    }),
  );
  const children = Map.groupBy(scheduled.values(), ({ task }) => task.parentId);
  const rows = plan.tasks.map(
    (task) => scheduled.get(task.id) ?? schedulePhase(task, children.get(task.id) ?? [], plan.startsOn, calendar),
  );
  const span = spanOf([...scheduled.values()]);
  const years = span === null ? [] : assumedYears(calendar, span.start, span.end);
  return { ok: true, schedule: { rows, span, outlook: outlookOf(rows), assumedYears: years } };
}

/** A phase reaches from the first of its tasks to the last, in the baseline too. */
function schedulePhase(
  task: PlanTask,
  children: readonly ScheduledTask[],
  planStart: CalendarDate,
  calendar: WorkCalendar,
): ScheduledTask {
  const span = spanOf(children) ?? { start: planStart, end: planStart };
  const baseline = spanOf(children.flatMap((child) => child.baseline ?? []));
  return {
    ...{ task, ...span, baseline },
    state: stateOfPhase(children.map(({ state }) => state)),
    progress: progressOf(children),
    float: null,
    isCritical: children.some(({ isCritical }) => isCritical),
    slip: baseline === null ? null : slipOf(baseline.end, span.end, calendar),
  };
}

function progressOf(children: readonly ScheduledTask[]): number {
  const total = children.reduce((sum, { task }) => sum + workDaysOf(task), 0);
  if (total === 0) return children.length > 0 && children.every(({ state }) => state === 'done') ? 100 : 0;
  return Math.floor(children.reduce((sum, { task, progress }) => sum + progress * workDaysOf(task), 0) / total);
}

function spanOf(
  places: readonly { readonly start: CalendarDate; readonly end: CalendarDate }[],
): { readonly start: CalendarDate; readonly end: CalendarDate } | null {
  const start = places.map((place) => place.start).sort()[0];
  const end = places
    .map((place) => place.end)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}

function outlookOf(rows: readonly ScheduledTask[]): PlanOutlook | null {
  const ends = rows.filter(({ task }) => task.kind === 'milestone');
  const candidates = ends.length > 0 ? ends : rows.filter(({ task }) => task.kind === 'task');
  const [first] = candidates;
  if (first === undefined) return null;
  const {
    task: target,
    end,
    baseline,
    slip,
  } = candidates.reduce((last, row) => (row.end > last.end ? row : last), first);
  return { target, end, baselineEnd: baseline?.end ?? null, slip };
}
