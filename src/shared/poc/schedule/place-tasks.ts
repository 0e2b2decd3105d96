import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays } from '../../kernel/days.ts';
import type { PlanLink, PlanTask } from '../plan.ts';
import { orderTasks } from './order.ts';
import { type Plan, workDaysOf } from './plan.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Where a task or milestone lies. */
export interface Place {
  /** First day; of a milestone its only one. */
  readonly start: CalendarDate;
  /** Last day, that day included. */
  readonly end: CalendarDate;
  /** Points in working time, see `WorkCalendar`: the morning of the first day, the evening of the last. */
  readonly startPoint: number;
  readonly endPoint: number;
}

export type Placing =
  | {
      readonly ok: true;
      /** Of tasks and milestones; of a phase that waits for something the point from which its tasks may begin. */
      readonly places: ReadonlyMap<string, Place>;
      /** See `orderTasks`. */
      readonly order: readonly PlanTask[];
      readonly links: readonly PlanLink[];
      /** For each the point at which all that goes before is over, waits included; nothing before = no limit. */
      readonly earliest: ReadonlyMap<string, number>;
    }
  | { readonly ok: false; readonly circle: readonly PlanTask[] };

/**
 * Forward pass: every task and milestone as early as the start of the plan, its not-before day and what goes before it
 * allow; whatever began or ended has its real days. A task of n days takes n working days; a milestone stands in the
 * evening of the last day before it, or on its own day in the morning.
 * @param from - today, where the forecast is asked for: nothing that is not done lies before it; null = as planned
 */
export function placeTasks(plan: Plan, calendar: WorkCalendar, from: CalendarDate | null = null): Placing {
  const ordering = orderTasks(plan.tasks, plan.links);
  if (!ordering.ok) return ordering;
  const { order, links } = ordering;
  const places = new Map<string, Place>();
  const earliest = new Map<string, number>();
  const linksTo = Map.groupBy(links, ({ toId }) => toId);
  for (const node of order) {
    const before = linksTo.get(node.id) ?? [];
    const point = earliestAfter(before, places);
    earliest.set(node.id, point);
    const place =
      node.kind === 'phase' ? placePhaseEnd(before, places, point) : placeTask(node, point, { plan, calendar, from });
    if (place === null) continue;
    places.set(
      node.id,
      node.kind === 'milestone' && node.doneOn === null ? notShownBefore(before, places, place) : place,
    );
  }
  return { ok: true, places, order, links, earliest };
}

function earliestAfter(links: readonly PlanLink[], places: ReadonlyMap<string, Place>): number {
  const ends = links.flatMap(({ fromId, lagDays }) => {
    const place = places.get(fromId);
    return place === undefined ? [] : [place.endPoint + lagDays];
  });
  return Math.max(Number.NEGATIVE_INFINITY, ...ends);
}

/** The beginning or end of a phase takes no time; where nothing goes before it sets no limit. */
function placePhaseEnd(links: readonly PlanLink[], places: ReadonlyMap<string, Place>, point: number): Place | null {
  const day = links
    .map(({ fromId }) => places.get(fromId)?.end ?? '')
    .sort()
    .at(-1);
  if (day === undefined || day === '') return null;
  return { start: day, end: day, startPoint: point, endPoint: point };
}

/** A milestone that waits for one in the morning of its own day shares that day: it is not told on the evening before. */
function notShownBefore(links: readonly PlanLink[], places: ReadonlyMap<string, Place>, place: Place): Place {
  const days = [place.start, ...links.map(({ fromId }) => places.get(fromId)?.end ?? '')];
  const day = days.sort().at(-1) ?? place.start;
  return { ...place, start: day, end: day };
}

/** What a place follows from beside the task itself and what goes before it. */
interface Setting {
  readonly plan: Plan;
  readonly calendar: WorkCalendar;
  readonly from: CalendarDate | null;
}

function placeTask(task: PlanTask, earliest: number, { plan, calendar, from }: Setting): Place {
  const today = from === null ? Number.NEGATIVE_INFINITY : calendar.pointOf(from);
  const notBefore = calendar.pointOf(laterOf(plan.startsOn, task.startsOn));
  if (task.kind === 'milestone') {
    const morning = Math.max(notBefore, today);
    const point = Math.max(earliest, morning);
    return placeMilestone(task, point, point > morning, calendar);
  }
  const hasBegun = task.startedOn !== null || task.progress > 0;
  const point = Math.max(earliest, notBefore, hasBegun ? Number.NEGATIVE_INFINITY : today);
  return placeWork(task, point, today, calendar);
}

function placeMilestone({ doneOn }: PlanTask, point: number, isEvening: boolean, calendar: WorkCalendar): Place {
  if (doneOn !== null) {
    const reached = calendar.pointOf(addDays(doneOn, 1));
    return { start: doneOn, end: doneOn, startPoint: reached, endPoint: reached };
  }
  const day = calendar.dayAt(isEvening ? point - 1 : point);
  return { start: day, end: day, startPoint: point, endPoint: point };
}

function placeWork(task: PlanTask, point: number, today: number, calendar: WorkCalendar): Place {
  const { startedOn, doneOn } = task;
  const startPoint = startedOn === null ? point : calendar.pointOf(startedOn);
  const start = startedOn ?? calendar.dayAt(startPoint);
  if (doneOn === null) {
    const endPoint = Math.max(startPoint + workDaysOf(task), today + remainingDays(task));
    return { start, end: calendar.dayAt(endPoint - 1), startPoint, endPoint };
  }
  const endPoint = calendar.pointOf(addDays(doneOn, 1));
  // Finished before it was to begin, and nobody said since when: the day of finishing is all that is known.
  const begun = [start, doneOn].sort()[0] ?? doneOn;
  return { start: begun, end: doneOn, startPoint: Math.min(startPoint, calendar.pointOf(begun)), endPoint };
}

/** Working days that an unfinished task still takes by its progress, rounded to whole days and at least one. */
function remainingDays(task: PlanTask): number {
  return Math.max(1, Math.round((workDaysOf(task) * (100 - task.progress)) / 100));
}

function laterOf(day: CalendarDate, other: CalendarDate | null): CalendarDate {
  return other !== null && other > day ? other : day;
}
