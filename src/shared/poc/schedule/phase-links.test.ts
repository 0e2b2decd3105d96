import { describe, expect, test } from 'vitest';
import { calendar, daysOf as days, planLinkOf, planTaskOf, scheduleOf } from '../../../../test/support/plans.ts';
import type { PlanTask } from '../plan.ts';
import { planBack } from './back-plan.ts';
import type { Plan } from './plan.ts';
import { schedulePlan } from './schedule.ts';

describe('links of phases', () => {
  const phase = (id: string) => planTaskOf(id, 0, { kind: 'phase' });
  const under = (parentId: string, id: string, length: number, more: Partial<PlanTask> = {}) =>
    planTaskOf(id, length, { parentId, ...more });
  const tasks = [
    ...[phase('准备'), under('准备', '环境', 2), under('准备', '数据', 4)],
    ...[phase('调优'), under('调优', '基线', 1), under('调优', '冻结', 0), under('调优', '第二轮', 2)],
    planTaskOf('签收', 0),
  ];
  const links = [planLinkOf('准备', '调优', 1), planLinkOf('基线', '冻结'), planLinkOf('调优', '签收')];
  const plan: Plan = { tasks, links, startsOn: '2026-11-23' };

  test('a phase begins after all tasks of the one before it and the wait, and what follows it after its last', () => {
    expect(days(plan)).toEqual([
      ['2026-11-23', '2026-11-26'],
      ['2026-11-23', '2026-11-24'],
      ['2026-11-23', '2026-11-26'],
      ['2026-11-30', '2026-12-01'],
      ['2026-11-30', '2026-11-30'],
      ['2026-11-30', '2026-11-30'],
      ['2026-11-30', '2026-12-01'],
      ['2026-12-01', '2026-12-01'],
    ]);
  });

  test('the way through phases is critical where it is the longest', () => {
    const critical = scheduleOf(plan).rows.filter(({ isCritical }) => isCritical);
    expect(critical.map(({ task }) => task.id)).toEqual(['准备', '数据', '调优', '第二轮', '签收']);
    expect(scheduleOf(plan).rows.map(({ float }) => float)).toEqual([null, 2, 0, null, 1, 1, 0, 0]);
  });

  test('planned back, the tasks of a phase are over before the one after it must begin', () => {
    const planning = planBack(plan, '2026-12-11', calendar);
    expect(planning.ok ? [...planning.backPlan.startsOn].sort() : []).toEqual([
      ['冻结', '2026-12-11'],
      ['基线', '2026-12-11'],
      ['数据', '2026-12-03'],
      ['环境', '2026-12-07'],
      ['第二轮', '2026-12-10'],
      ['签收', '2026-12-11'],
    ]);
  });

  test('through a phase that has no tasks yet one waits all the same, and it stands where they may begin', () => {
    const empty: Plan = {
      startsOn: '2026-11-23',
      tasks: [planTaskOf('a', 2), phase('空'), planTaskOf('b', 1)],
      links: [planLinkOf('a', '空', 1), planLinkOf('空', 'b')],
    };
    expect(days(empty)).toEqual([
      ['2026-11-23', '2026-11-24'],
      ['2026-11-26', '2026-11-26'],
      ['2026-11-26', '2026-11-26'],
    ]);
  });

  test.each([
    ['a phase and its own task', [planLinkOf('数据', '准备')], ['准备', '数据']],
    ['a task that waits for its own phase', [planLinkOf('准备', '数据')], ['准备', '数据']],
    ['a phase that waits for a phase behind it', [planLinkOf('调优', '准备')], ['准备', '调优']],
    ['a task behind the phase for which the phase waits', [planLinkOf('签收', '准备')], ['准备', '签收', '调优']],
    [
      'a task of a phase for which its forerunner waits',
      [planLinkOf('第二轮', '数据')],
      ['准备', '数据', '第二轮', '调优'],
    ],
  ] as const)('%s is a circle, named with the phases', (_, more, names) => {
    const scheduling = schedulePlan({ ...plan, links: [...links, ...more] }, calendar, '2026-11-23');
    expect(scheduling.ok ? [] : scheduling.circle.map(({ name }) => name).sort()).toEqual([...names].sort());
  });
});
