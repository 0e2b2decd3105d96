import fc from 'fast-check';
import type { PlanLink, PlanTask } from '../../src/shared/poc/plan.ts';
import type { Plan } from '../../src/shared/poc/schedule/plan.ts';

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

const anyDay = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2025, 10, 1 + days)).toISOString().slice(0, 10));

/** A plan of up to twelve tasks and milestones without a circle, begun in late 2025 to 2028. */
export const randomPlan: fc.Arbitrary<Plan> = fc
  .record({
    startsOn: anyDay,
    shapes: fc.array(fc.record({ days: fc.integer({ min: 0, max: 9 }), startsOn: fc.option(anyDay, { freq: 4 }) }), {
      minLength: 1,
      maxLength: 12,
    }),
    joints: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 0, max: 4 })), { maxLength: 20 }),
  })
  .map(({ startsOn, shapes, joints }) => {
    const tasks = shapes.map((shape, at) => planTaskOf(`t${at}`, shape.days, { startsOn: shape.startsOn }));
    const links = joints.flatMap(([a, b, lag]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      return from === to || to >= tasks.length ? [] : [planLinkOf(`t${from}`, `t${to}`, lag)];
    });
    return { tasks, links, startsOn };
  });
