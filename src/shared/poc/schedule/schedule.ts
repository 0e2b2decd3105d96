import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { PlanTask } from '../plan.ts';
import { latestEnds } from './latest-ends.ts';
import { type Place, placeTasks } from './place-tasks.ts';
import { type Plan, workDaysOf } from './plan.ts';
import { type Slip, slipOf } from './slip.ts';
import { stateOfPhase, stateOfTask, type TaskState } from './task-state.ts';
import { assumedYears, type WorkCalendar } from './work-calendar.ts';
import { lastYear } from './work-year.ts';

/** First and last day, both included. */
export interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** A line of the plan with all that follows from the plan. */
export interface ScheduledTask {
  readonly task: PlanTask;
  readonly start: CalendarDate;
  /** Last day, that day included. */
  readonly end: CalendarDate;
  /** Where it lies as planned, whatever today makes of it. */
  readonly planned: Span;
  /** How it stands against its planned end. */
  readonly state: TaskState;
  /** Whole percent; of a phase by the days of its tasks. */
  readonly progress: number;
  /** Working days by which it may end later without moving the end of the plan; null of phases and of what is done. */
  readonly float: number | null;
  /** Every day that it ends later moves the end of the plan. */
  readonly isCritical: boolean;
  readonly baseline: Span | null;
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
  readonly span: Span | null;
  readonly outlook: PlanOutlook | null;
  /** Years of the span whose holidays are only assumed. */
  readonly assumedYears: readonly number[];
  /** Tasks and milestones that would end after the last day of the calendar: they are drawn on that day. */
  readonly beyond: readonly PlanTask[];
  /** Which days these are. */
  readonly basis: ScheduleBasis;
  /** Tasks and milestones that lie elsewhere in the forecast than in the plan. */
  readonly pushed: number;
}

/** `planned`: as the plan says; `forecast`: what is not done lies on or after today, and all that follows moves along. */
export const scheduleBases = ['planned', 'forecast'] as const;
export type ScheduleBasis = (typeof scheduleBases)[number];

export type Scheduling =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly circle: readonly PlanTask[] };

/**
 * The plan in days: where everything lies, how it stands today, what is critical and how far it slipped.
 * @param basis - which days are asked for; the states are those of the plan in both
 */
export function schedulePlan(
  plan: Plan,
  calendar: WorkCalendar,
  today: CalendarDate,
  basis: ScheduleBasis = 'planned',
): Scheduling {
  const planning = placeTasks(plan, calendar);
  const forecasting = placeTasks(plan, calendar, today);
  if (!planning.ok) return planning;
  if (!forecasting.ok) return forecasting;
  const { places, order, links, earliest } = basis === 'planned' ? planning : forecasting;
  const end = Math.max(...[...places.values()].map(({ endPoint }) => endPoint));
  const latest = latestEnds(order, links, end);
  const scheduleTask = (task: PlanTask, place: Place): ScheduledTask => {
    const planned = spanOf(planning.places.get(task.id) ?? place);
    const state = stateOfTask(task, planned, today);
    const float = state === 'done' ? null : (latest.get(task.id) ?? end) - place.endPoint;
    const progress = state === 'done' ? 100 : task.progress;
    const isCritical = float !== null && float <= 0;
    return { task, ...spanOf(place), planned, state, progress, float, isCritical, ...behind(task, place.end) };
  };
  const behind = (task: PlanTask, lastDay: CalendarDate) => {
    const { baselineStart, baselineEnd } = task;
    if (baselineStart === null || baselineEnd === null) return { baseline: null, slip: null };
    return { baseline: { start: baselineStart, end: baselineEnd }, slip: slipOf(baselineEnd, lastDay, calendar) };
  };
  const scheduled = new Map(
    order.flatMap((task) => {
      const place = places.get(task.id);
      return place === undefined || task.kind === 'phase' ? [] : [[task.id, scheduleTask(task, place)] as const];
    }),
  );
  const children = Map.groupBy(scheduled.values(), ({ task }) => task.parentId);
  const firstDayOf = (phase: PlanTask) => {
    const point = earliest.get(phase.id) ?? Number.NEGATIVE_INFINITY;
    return point === Number.NEGATIVE_INFINITY ? plan.startsOn : calendar.dayAt(point);
  };
  const rows = plan.tasks.map(
    (task) => scheduled.get(task.id) ?? schedulePhase(task, children.get(task.id) ?? [], firstDayOf(task), calendar),
  );
  const span = spanAround([...scheduled.values()]);
  const years = span === null ? [] : assumedYears(calendar, span.start, span.end);
  const pushed = [...scheduled.keys()].filter((id) => {
    const [before, after] = [planning.places.get(id), forecasting.places.get(id)];
    return before?.start !== after?.start || before?.end !== after?.end;
  });
  const beyond = order.filter(({ id, kind }) => kind !== 'phase' && isBeyond(places.get(id), calendar));
  return {
    ok: true,
    schedule: { beyond, rows, span, outlook: outlookOf(rows), assumedYears: years, basis, pushed: pushed.length },
  };
}

/** A phase reaches from the first of its tasks to the last, in plan and baseline too; without tasks it is a day. */
function schedulePhase(
  task: PlanTask,
  children: readonly ScheduledTask[],
  firstDay: CalendarDate,
  calendar: WorkCalendar,
): ScheduledTask {
  const span = spanAround(children) ?? { start: firstDay, end: firstDay };
  const baseline = spanAround(children.flatMap((child) => child.baseline ?? []));
  return {
    ...{ task, ...span, baseline },
    planned: spanAround(children.map(({ planned }) => planned)) ?? span,
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

/** Whether a line lies elsewhere than planned: today pushed it. */
export function isPushed({ start, end, planned }: ScheduledTask): boolean {
  return start !== planned.start || end !== planned.end;
}

/** Whether more working days are taken than the calendar has. */
function isBeyond(place: Place | undefined, calendar: WorkCalendar): boolean {
  return (
    place !== undefined &&
    place.end >= `${lastYear}-01-01` &&
    place.endPoint > calendar.pointOf(`${lastYear + 1}-01-01`)
  );
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function spanAround(spans: readonly Span[]): Span | null {
  const start = spans.map((span) => span.start).sort()[0];
  const end = spans
    .map((span) => span.end)
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
