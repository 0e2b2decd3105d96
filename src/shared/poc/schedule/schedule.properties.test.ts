import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomPlan } from '../../../../test/support/plans.ts';
import { addDays } from '../../kernel/days.ts';
import { planBack } from './back-plan.ts';
import { notBeforeFor } from './move-task.ts';
import { type Place, placeTasks } from './place-tasks.ts';
import type { Plan } from './plan.ts';
import { schedulePlan } from './schedule.ts';
import { slipOf } from './slip.ts';
import { createWorkCalendar } from './work-calendar.ts';

const calendar = createWorkCalendar([]);
const today = '2026-01-01';

function placesOf(plan: Plan): ReadonlyMap<string, Place> {
  const placing = placeTasks(plan, calendar);
  if (!placing.ok) throw new Error('the plan has a circle');
  return placing.places;
}
const placeOf = (places: ReadonlyMap<string, Place>, id: string) => places.get(id) as Place;
const lastDayOf = (places: ReadonlyMap<string, Place>) =>
  [...places.values()]
    .map(({ end }) => end)
    .sort()
    .at(-1) ?? '';

test('nothing begins before the plan, its own day or the end of what goes before it and the wait after that', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const places = placesOf(plan);
      for (const { id, startsOn } of plan.tasks) {
        expect(placeOf(places, id).start >= plan.startsOn && placeOf(places, id).start >= (startsOn ?? '')).toBe(true);
      }
      for (const { fromId, toId, lagDays } of plan.links) {
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
      for (const { id, days } of plan.tasks) {
        const { start, end } = placeOf(places, id);
        let worked = 0;
        for (let day = start; day <= end; day = addDays(day, 1)) worked += Number(calendar.isWorkday(day));
        expect([calendar.isWorkday(start), calendar.isWorkday(end), worked]).toEqual([true, true, Math.max(days, 1)]);
      }
    }),
  );
});

test('nothing could be earlier: each begins with the plan, on its own day or right after something before it', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const places = placesOf(plan);
      for (const { id, startsOn } of plan.tasks) {
        const reasons = [
          calendar.pointOf(plan.startsOn),
          ...(startsOn === null ? [] : [calendar.pointOf(startsOn)]),
          ...plan.links
            .filter(({ toId }) => toId === id)
            .map((link) => placeOf(places, link.fromId).endPoint + link.lagDays),
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
      const task = plan.tasks[at % plan.tasks.length];
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
      expect(plan.tasks.filter(({ id }) => placeOf(places, id).start !== startsOn.get(id))).toEqual([]);
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
      const task = plan.tasks[at % plan.tasks.length];
      if (task === undefined) return;
      const before = placesOf(plan);
      const day = addDays(placeOf(before, task.id).start, by);
      const startsOn = notBeforeFor(plan, task.id, day, calendar);
      const tasks = plan.tasks.map((each) => (each.id === task.id ? { ...each, startsOn } : each));
      const after = placesOf({ ...plan, tasks });
      if (startsOn !== null) expect(placeOf(after, task.id).start).toBe(calendar.dayAt(calendar.pointOf(day)));
      const earlier = plan.links.filter(({ toId }) => toId === task.id).map(({ fromId }) => fromId);
      expect(earlier.map((id) => after.get(id))).toEqual(earlier.map((id) => before.get(id)));
    }),
  );
});
