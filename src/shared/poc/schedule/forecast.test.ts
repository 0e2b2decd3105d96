import { describe, expect, test } from 'vitest';
import { calendar, chainOf, planLinkOf, planTaskOf, scheduleOf } from '../../../../test/support/plans.ts';
import type { PlanTask } from '../plan.ts';
import { planBack } from './back-plan.ts';

describe('the forecast of what is late', () => {
  /** Planned before the National Day of 2026, which with its make-up day on Saturday the 10th lies in between. */
  const late = chainOf(
    '2026-09-21',
    planTaskOf('数据', 3, {
      startedOn: '2026-09-21',
      progress: 33,
      baselineStart: '2026-09-21',
      baselineEnd: '2026-09-23',
    }),
    planTaskOf('评测', 4, { baselineStart: '2026-09-24', baselineEnd: '2026-09-30' }),
    planTaskOf('签收', 0, { baselineStart: '2026-09-30', baselineEnd: '2026-09-30' }),
  );

  test('across the National Day of 2026: what is under way takes what is left of it from today on, the rest follows', () => {
    const { rows, outlook, pushed } = scheduleOf(late, '2026-10-03', 'forecast');
    expect(rows.map(({ start, end, planned, state }) => [start, end, planned.start, planned.end, state])).toEqual([
      // Two days are left, from the 8th on; Saturday the 10th is worked.
      ['2026-09-21', '2026-10-09', '2026-09-21', '2026-09-23', 'overdue'],
      ['2026-10-10', '2026-10-14', '2026-09-24', '2026-09-30', 'overdue'],
      ['2026-10-14', '2026-10-14', '2026-09-30', '2026-09-30', 'overdue'],
    ]);
    expect([outlook?.end, outlook?.baselineEnd, outlook?.slip, pushed]).toEqual([
      '2026-10-14',
      '2026-09-30',
      { days: 14, workDays: 6 },
      3,
    ]);
  });

  test('what has not begun begins today at the earliest, on the next working day after a day off', () => {
    const [first, ...others] = late.tasks;
    const unbegun = { ...late, tasks: [{ ...first, startedOn: null, progress: 0 } as PlanTask, ...others] };
    const startsOn = (today: string) => scheduleOf(unbegun, today, 'forecast').rows.map(({ start }) => start);
    expect([startsOn('2026-09-20'), startsOn('2026-09-22'), startsOn('2026-10-01')]).toEqual([
      ['2026-09-21', '2026-09-24', '2026-09-30'],
      ['2026-09-22', '2026-09-28', '2026-10-08'],
      ['2026-10-08', '2026-10-12', '2026-10-15'],
    ]);
  });

  test('as planned the very same plan keeps its days, whatever today is, and says that the forecast differs', () => {
    const { rows, outlook, pushed } = scheduleOf(late, '2026-10-03');
    expect([rows.map(({ end }) => end), outlook?.slip?.days, pushed]).toEqual([
      ['2026-09-23', '2026-09-30', '2026-09-30'],
      0,
      3,
    ]);
  });

  test('what is done stays, what is far enough keeps its planned end, and a milestone that is not reached is due today', () => {
    const plan = chainOf(
      '2026-11-16',
      planTaskOf('a', 3, { startedOn: '2026-11-16', doneOn: '2026-11-18', progress: 100 }),
      planTaskOf('到位', 0),
      planTaskOf('b', 6, { startedOn: '2026-11-19', progress: 80 }),
      planTaskOf('c', 1, { startedOn: '2026-11-19', progress: 99 }),
    );
    const { rows, pushed } = scheduleOf({ ...plan, links: plan.links.slice(0, 2) }, '2026-11-23', 'forecast');
    expect([rows.map(({ start, end }) => [start, end]), pushed]).toEqual([
      [
        ['2026-11-16', '2026-11-18'],
        ['2026-11-23', '2026-11-23'],
        ['2026-11-19', '2026-11-26'],
        ['2026-11-19', '2026-11-23'],
      ],
      2,
    ]);
  });

  test('a phase moves with its tasks and keeps its planned days, and the phase after it follows', () => {
    const tasks = [
      planTaskOf('准备', 0, { kind: 'phase' }),
      planTaskOf('a', 2, { parentId: '准备' }),
      planTaskOf('调优', 0, { kind: 'phase' }),
      planTaskOf('b', 1, { parentId: '调优' }),
    ];
    const plan = { tasks, links: [planLinkOf('准备', '调优')], startsOn: '2026-11-16' };
    const { rows } = scheduleOf(plan, '2026-11-23', 'forecast');
    expect(rows.map(({ start, end, planned }) => [start, end, planned.start, planned.end])).toEqual([
      ['2026-11-23', '2026-11-24', '2026-11-16', '2026-11-17'],
      ['2026-11-23', '2026-11-24', '2026-11-16', '2026-11-17'],
      ['2026-11-25', '2026-11-25', '2026-11-18', '2026-11-18'],
      ['2026-11-25', '2026-11-25', '2026-11-18', '2026-11-18'],
    ]);
  });

  test('planned back, the days that are missing are those from today on', () => {
    const missing = (from: string | null) => {
      const planning = planBack(late, '2026-09-30', calendar, from);
      return planning.ok ? planning.backPlan.missingDays : null;
    };
    expect([missing(null), missing('2026-10-03')]).toEqual([0, 6]);
  });
});
