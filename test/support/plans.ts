import fc from 'fast-check';
import type { PlanLink, PlanTask } from '../../src/shared/poc/plan.ts';
import type { Plan } from '../../src/shared/poc/schedule/plan.ts';
import { type Schedule, type ScheduleBasis, schedulePlan } from '../../src/shared/poc/schedule/schedule.ts';
import { createWorkCalendar } from '../../src/shared/poc/schedule/work-calendar.ts';

const blank: Omit<PlanTask, 'id' | 'name' | 'kind' | 'days' | 'position'> = {
  pocId: 'poc',
  parentId: null,
  startsOn: null,
  progress: 0,
  startedOn: null,
  doneOn: null,
  isBlocked: false,
  ownerId: null,
  customerOwnerId: null,
  customerOwnerName: '',
  evidence: '',
  baselineStart: null,
  baselineEnd: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

/** A task of a plan with only what matters; its name is its id. */
export function planTaskOf(id: string, days: number, more: Partial<PlanTask> = {}): PlanTask {
  return { ...blank, id, name: id, kind: days === 0 ? 'milestone' : 'task', days, position: 0, ...more };
}

export function planLinkOf(fromId: string, toId: string, lagDays = 0): PlanLink {
  return { id: `${fromId} ${toId}`, pocId: 'poc', fromId, toId, lagDays };
}

/** Tasks one after the other, each linked to the one before. */
export function chainOf(startsOn: string, ...tasks: readonly PlanTask[]): Plan {
  const links = tasks.slice(1).map(({ id }, at) => planLinkOf(tasks[at]?.id ?? '', id));
  return { tasks, links, startsOn };
}

/** The calendar with no year imported. */
export const calendar = createWorkCalendar([]);

/** The days of a plan that has no circle. */
export function scheduleOf(plan: Plan, today = '2026-01-01', basis: ScheduleBasis = 'planned'): Schedule {
  const scheduling = schedulePlan(plan, calendar, today, basis);
  if (!scheduling.ok) throw new Error(scheduling.circle.map(({ name }) => name).join(' → '));
  return scheduling.schedule;
}

/** First and last day of every line. */
export function daysOf(plan: Plan): readonly (readonly [string, string])[] {
  return scheduleOf(plan).rows.map(({ start, end }) => [start, end] as const);
}

const anyDay = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2025, 10, 1 + days)).toISOString().slice(0, 10));

const anyTask = fc.record({ days: fc.integer({ min: 0, max: 9 }), startsOn: fc.option(anyDay, { freq: 4 }) });
/** A phase with up to four tasks, or a task that belongs to none. */
const anyBlock = fc.record({ isPhase: fc.boolean(), tasks: fc.array(anyTask, { maxLength: 4 }) });

/**
 * A plan of up to 24 tasks and milestones, some of them in phases, without a circle, begun in late 2025 to 2028. Links
 * begin and end at phases too; where a phase has no tasks nobody waits before it.
 */
export const randomPlan: fc.Arbitrary<Plan> = fc
  .record({
    startsOn: anyDay,
    first: anyTask,
    blocks: fc.array(anyBlock, { maxLength: 6 }),
    joints: fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 0, max: 4 })), { maxLength: 24 }),
  })
  .map(({ startsOn, first, blocks, joints }) => {
    const tasks = [{ isPhase: false, tasks: [first] }, ...blocks].flatMap((block, at) => linesOf(block, at));
    const phaseOf = ({ id, parentId }: PlanTask) => parentId ?? id;
    const links = joints.flatMap(([a, b, lag]) => {
      const [from, to] = [tasks[Math.min(a, b)], tasks[Math.max(a, b)]];
      if (from === undefined || to === undefined || from === to) return [];
      // Within a phase its tasks are linked, never the phase to them.
      if (phaseOf(from) === phaseOf(to) && from.kind === 'phase') return [];
      const isEmpty = to.kind === 'phase' && tasks.every(({ parentId }) => parentId !== to.id);
      return [planLinkOf(from.id, to.id, isEmpty ? 0 : lag)];
    });
    return { tasks, links, startsOn };
  });

function linesOf(
  { isPhase, tasks }: { readonly isPhase: boolean; readonly tasks: readonly Pick<PlanTask, 'days' | 'startsOn'>[] },
  at: number,
): readonly PlanTask[] {
  const parentId = isPhase ? `p${at}` : null;
  const lines = tasks.map(({ days, startsOn }, index) => planTaskOf(`t${at}.${index}`, days, { startsOn, parentId }));
  return parentId === null ? lines : [planTaskOf(parentId, 0, { kind: 'phase' }), ...lines];
}
