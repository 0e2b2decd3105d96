import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar, randomPlan } from '../../../../test/support/plans.ts';
import { addDays } from '../../kernel/days.ts';
import { planBack } from './back-plan.ts';
import { moveTask } from './move-task.ts';
import { type Place, placeTasks } from './place-tasks.ts';
import type { Plan } from './plan.ts';
import { schedulePlan } from './schedule.ts';
import { slipOf } from './slip.ts';

const today = '2026-01-01';

function placesOf(plan: Plan): ReadonlyMap<string, Place> {
  const placing = placeTasks(plan, calendar);
  if (!placing.ok) throw new Error('the plan has a circle');
  return placing.places;
}
/** Tasks and milestones. */
const workOf = ({ tasks }: Plan) => tasks.filter(({ kind }) => kind !== 'phase');
/** What goes before a line, and what goes before its phase: the points from which on it may begin, waits included. */
function limitsOf(plan: Plan, places: ReadonlyMap<string, Place>, id: string): readonly number[] {
  const childrenOf = (phase: string) => plan.tasks.filter(({ parentId }) => parentId === phase);
  const pointsAfter = (line: string): readonly number[] =>
    plan.tasks.some((task) => task.id === line && task.kind === 'phase')
      ? [...childrenOf(line).map((child) => placeOf(places, child.id).endPoint), ...limits(line)]
      : [placeOf(places, line).endPoint];
  const limits = (line: string): readonly number[] =>
    plan.links
      .filter(({ toId }) => toId === line)
      .flatMap(({ fromId, lagDays }) => pointsAfter(fromId).map((point) => point + lagDays));
  const parent = plan.tasks.find((task) => task.id === id)?.parentId ?? null;
  return [...limits(id), ...(parent === null ? [] : limits(parent))];
}
const placeOf = (places: ReadonlyMap<string, Place>, id: string) => places.get(id) as Place;
const lastDayOf = (places: ReadonlyMap<string, Place>) =>
  [...places.values()]
    .map(({ end }) => end)
    .sort()
    .at(-1) ?? '';

test('nothing begins before the plan, its own day or the end of what goes before it or its phase, and the wait after', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const places = placesOf(plan);
      for (const { id, startsOn } of workOf(plan)) {
        expect(placeOf(places, id).start >= plan.startsOn && placeOf(places, id).start >= (startsOn ?? '')).toBe(true);
        expect(placeOf(places, id).startPoint).toBeGreaterThanOrEqual(Math.max(...limitsOf(plan, places, id)));
      }
      const isWork = (id: string) => workOf(plan).some((task) => task.id === id);
      for (const { fromId, toId, lagDays } of plan.links.filter((link) => isWork(link.fromId) && isWork(link.toId))) {
        const [from, to] = [placeOf(places, fromId), placeOf(places, toId)];
        expect(to.startPoint).toBeGreaterThanOrEqual(from.endPoint + lagDays);
        const isMilestone = to.startPoint === to.endPoint || from.startPoint === from.endPoint;
        expect(isMilestone ? to.start >= from.end : to.start > from.end).toBe(true);
      }
    }),
  );
});

test('tasks begin and end on working days and take exactly their number of them', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const places = placesOf(plan);
      for (const { id, days } of workOf(plan)) {
        const { start, end } = placeOf(places, id);
        let worked = 0;
        for (let day = start; day <= end; day = addDays(day, 1)) worked += Number(calendar.isWorkday(day));
        expect([calendar.isWorkday(start), calendar.isWorkday(end), worked]).toEqual([true, true, Math.max(days, 1)]);
      }
    }),
  );
});

test('nothing could be earlier: each begins with the plan, on its own day or right after something before it or its phase', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const places = placesOf(plan);
      for (const { id, startsOn } of workOf(plan)) {
        const reasons = [
          calendar.pointOf(plan.startsOn),
          ...(startsOn === null ? [] : [calendar.pointOf(startsOn)]),
          ...limitsOf(plan, places, id),
        ];
        expect(reasons).toContain(placeOf(places, id).startPoint);
      }
    }),
  );
});

test('slips add up: from the baseline to today and from today on is from the baseline on', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      const [ab, bc, ac] = [slipOf(a, b, calendar), slipOf(b, c, calendar), slipOf(a, c, calendar)];
      expect([ab.days + bc.days, ab.workDays + bc.workDays]).toEqual([ac.days, ac.workDays]);
    }),
  );
});

test('a task that takes longer by so many days moves the end by them, less its float', () => {
  fc.assert(
    fc.property(randomPlan, fc.nat(11), fc.integer({ min: 1, max: 15 }), (plan, at, longer) => {
      const task = workOf(plan)[at % workOf(plan).length];
      if (task === undefined || task.kind === 'milestone') return;
      const scheduling = schedulePlan(plan, calendar, today);
      const row = scheduling.ok ? scheduling.schedule.rows.find((each) => each.task.id === task.id) : undefined;
      const endOf = (each: Plan) => Math.max(...[...placesOf(each).values()].map(({ endPoint }) => endPoint));
      const tasks = plan.tasks.map((each) => (each.id === task.id ? { ...each, days: each.days + longer } : each));
      expect(endOf({ ...plan, tasks }) - endOf(plan)).toBe(Math.max(0, longer - (row?.float ?? 0)));
    }),
  );
});

test('planned back from a day and forward again, the plan ends on that day or the working day before it', () => {
  fc.assert(
    fc.property(randomPlan, fc.integer({ min: 0, max: 60 }), (plan, spare) => {
      const goLiveOn = addDays(lastDayOf(placesOf(plan)), spare);
      const planning = planBack(plan, goLiveOn, calendar);
      if (!planning.ok) throw new Error('the plan has a circle');
      const { startsOn, missingDays } = planning.backPlan;
      expect(missingDays).toBe(0);
      const tasks = plan.tasks.map((task) => ({ ...task, startsOn: startsOn.get(task.id) ?? null }));
      const lastWorkday = calendar.dayAt(calendar.pointOf(addDays(goLiveOn, 1)) - 1);
      const places = placesOf({ ...plan, tasks });
      expect(lastDayOf(places)).toBe(lastWorkday);
      expect(workOf(plan).filter(({ id }) => placeOf(places, id).start !== startsOn.get(id))).toEqual([]);
    }),
  );
});

test('a plan that cannot meet its day says how many working days are missing, and with so many more it meets it', () => {
  fc.assert(
    fc.property(randomPlan, fc.integer({ min: 1, max: 60 }), (plan, short) => {
      const places = placesOf(plan);
      const goLiveOn = addDays(lastDayOf(places), -short);
      const missingOf = (day: string) => {
        const planning = planBack(plan, day, calendar);
        return planning.ok ? planning.backPlan.missingDays : Number.NaN;
      };
      const missing = missingOf(goLiveOn);
      const enough = calendar.dayAt(calendar.pointOf(addDays(goLiveOn, 1)) - 1 + missing);
      expect([missingOf(enough), missing === 0 || missingOf(addDays(enough, -7)) > 0]).toEqual([0, true]);
    }),
  );
});

test('a task moved to a later day begins there, and nothing that goes before it moves', () => {
  fc.assert(
    fc.property(randomPlan, fc.nat(11), fc.integer({ min: -30, max: 60 }), (plan, at, by) => {
      const task = workOf(plan)[at % workOf(plan).length];
      if (task === undefined) return;
      const before = placesOf(plan);
      const day = addDays(placeOf(before, task.id).start, by);
      const { startsOn = null } = moveTask(plan, task.id, day, calendar, null);
      const tasks = plan.tasks.map((each) => (each.id === task.id ? { ...each, startsOn } : each));
      const after = placesOf({ ...plan, tasks });
      if (startsOn !== null) expect(placeOf(after, task.id).start).toBe(calendar.dayAt(calendar.pointOf(day)));
      const earlier = plan.links.filter(({ toId }) => toId === task.id).map(({ fromId }) => fromId);
      expect(earlier.map((id) => after.get(id))).toEqual(earlier.map((id) => before.get(id)));
    }),
  );
});

const days = fc.integer({ min: 0, max: 800 }).map((count) => addDays('2025-11-01', count));

test('in the forecast nothing that is not done lies before today, all keeps its order and nothing is earlier than planned', () => {
  fc.assert(
    fc.property(randomPlan, days, (plan, now) => {
      const [planned, placing] = [placesOf(plan), placeTasks(plan, calendar, now)];
      const places = placing.ok ? placing.places : new Map<string, Place>();
      for (const { id } of workOf(plan)) {
        const { start, startPoint, endPoint } = placeOf(places, id);
        expect(start >= now && startPoint >= placeOf(planned, id).startPoint).toBe(true);
        expect(startPoint).toBeGreaterThanOrEqual(Math.max(...limitsOf(plan, places, id)));
        expect(calendar.isWorkday(start) && endPoint >= startPoint).toBe(true);
      }
    }),
  );
});

test('the forecast of a plan that lies ahead of today is the plan', () => {
  fc.assert(
    fc.property(randomPlan, fc.nat(400), (plan, before) => {
      const placing = placeTasks(plan, calendar, addDays(plan.startsOn, -before));
      expect(placing.ok ? placing.places : null).toEqual(placesOf(plan));
    }),
  );
});

test('in the forecast a move changes a task only where it is seen to move', () => {
  fc.assert(
    fc.property(randomPlan, days, fc.nat(23), fc.integer({ min: -40, max: 60 }), (plan, now, at, by) => {
      const task = workOf(plan)[at % workOf(plan).length];
      if (task === undefined) return;
      const startOf = (each: Plan) => {
        const placing = placeTasks(each, calendar, now);
        return placing.ok ? placeOf(placing.places, task.id).startPoint : Number.NaN;
      };
      const placing = placeTasks(plan, calendar, now);
      const day = addDays(placing.ok ? placeOf(placing.places, task.id).start : now, by);
      const move = moveTask(plan, task.id, day, calendar, now);
      const tasks = plan.tasks.map((each) => (each.id === task.id ? { ...each, ...move } : each));
      const hasMoved = startOf({ ...plan, tasks }) !== startOf(plan);
      expect(Object.keys(move).length > 0).toBe(hasMoved);
    }),
  );
});
