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
  | { readonly ok: true; readonly places: ReadonlyMap<string, Place>; readonly order: readonly PlanTask[] }
  | { readonly ok: false; readonly circle: readonly PlanTask[] };

/**
 * Forward pass: every task and milestone as early as the start of the plan, its not-before day and what goes before it
 * allow; whatever began or ended has its real days. A task of n days takes n working days; a milestone stands in the
 * evening of the last day before it, or on its own day in the morning.
 * Phases have no place of their own.
 */
export function placeTasks({ tasks, links, startsOn }: Plan, calendar: WorkCalendar): Placing {
  const ordering = orderTasks(
    tasks.filter(({ kind }) => kind !== 'phase'),
    links,
  );
  if (!ordering.ok) return ordering;
  const places = new Map<string, Place>();
  const linksTo = Map.groupBy(links, ({ toId }) => toId);
  for (const task of ordering.order) {
    const before = linksTo.get(task.id) ?? [];
    const place = placeTask(task, earliestAfter(before, places), startsOn, calendar);
    places.set(
      task.id,
      task.kind === 'milestone' && task.doneOn === null ? notShownBefore(before, places, place) : place,
    );
  }
  return { ok: true, places, order: ordering.order };
}

/** The point at which all that goes before is over, waits included; nothing before = no limit. */
export function earliestAfter(links: readonly PlanLink[], places: ReadonlyMap<string, Place>): number {
  const ends = links.flatMap(({ fromId, lagDays }) => {
    const place = places.get(fromId);
    return place === undefined ? [] : [place.endPoint + lagDays];
  });
  return Math.max(Number.NEGATIVE_INFINITY, ...ends);
}

/** A milestone that waits for one in the morning of its own day shares that day: it is not told on the evening before. */
function notShownBefore(links: readonly PlanLink[], places: ReadonlyMap<string, Place>, place: Place): Place {
  const days = [place.start, ...links.map(({ fromId }) => places.get(fromId)?.end ?? '')];
  const day = days.sort().at(-1) ?? place.start;
  return { ...place, start: day, end: day };
}

function placeTask(task: PlanTask, earliest: number, planStart: CalendarDate, calendar: WorkCalendar): Place {
  const notBefore = calendar.pointOf(laterOf(planStart, task.startsOn));
  const point = Math.max(earliest, notBefore);
  return task.kind === 'milestone'
    ? placeMilestone(task, point, point > notBefore, calendar)
    : placeWork(task, point, calendar);
}

function placeMilestone({ doneOn }: PlanTask, point: number, isEvening: boolean, calendar: WorkCalendar): Place {
  if (doneOn !== null) {
    const reached = calendar.pointOf(addDays(doneOn, 1));
    return { start: doneOn, end: doneOn, startPoint: reached, endPoint: reached };
  }
  const day = calendar.dayAt(isEvening ? point - 1 : point);
  return { start: day, end: day, startPoint: point, endPoint: point };
}

function placeWork(task: PlanTask, point: number, calendar: WorkCalendar): Place {
  const { startedOn, doneOn } = task;
  const startPoint = startedOn === null ? point : calendar.pointOf(startedOn);
  const start = startedOn ?? calendar.dayAt(startPoint);
  if (doneOn === null) {
    const endPoint = startPoint + workDaysOf(task);
    return { start, end: calendar.dayAt(endPoint - 1), startPoint, endPoint };
  }
  const endPoint = calendar.pointOf(addDays(doneOn, 1));
  // Finished before it was to begin, and nobody said since when: the day of finishing is all that is known.
  const begun = [start, doneOn].sort()[0] ?? doneOn;
  return { start: begun, end: doneOn, startPoint: Math.min(startPoint, calendar.pointOf(begun)), endPoint };
}

function laterOf(day: CalendarDate, other: CalendarDate | null): CalendarDate {
  return other !== null && other > day ? other : day;
}
