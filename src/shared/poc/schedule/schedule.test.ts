import { describe, expect, test } from 'vitest';
import {
  calendar,
  chainOf,
  daysOf as days,
  planLinkOf,
  planTaskOf,
  scheduleOf,
} from '../../../../test/support/plans.ts';
import type { Plan } from './plan.ts';
import { schedulePlan } from './schedule.ts';

describe('a plan in working days', () => {
  test('across the Spring Festival of 2026: nine days off are passed over and both make-up Saturdays are worked', () => {
    const plan = chainOf('2026-02-11', planTaskOf('a', 5), planTaskOf('b', 4), planTaskOf('签收', 0));
    expect(days(plan)).toEqual([
      ['2026-02-11', '2026-02-24'],
      ['2026-02-25', '2026-02-28'],
      ['2026-02-28', '2026-02-28'],
    ]);
  });

  test('beyond the last year of the calendar: what does not fit is named, what ends on its last day is not', () => {
    const ends = (...days: number[]) =>
      scheduleOf(chainOf('2099-12-28', ...days.map((each, at) => planTaskOf('abc'[at] ?? '', each)))).beyond.map(
        ({ name }) => name,
      );
    expect([ends(4), ends(4, 0), ends(3, 2, 1), ends(5)]).toEqual([[], [], ['b', 'c'], ['a']]);
  });

  test('across the National Day of 2026', () => {
    const plan = chainOf('2026-09-28', planTaskOf('a', 3), planTaskOf('b', 3), planTaskOf('c', 1));
    expect(days(plan)).toEqual([
      ['2026-09-28', '2026-09-30'],
      ['2026-10-08', '2026-10-10'],
      ['2026-10-12', '2026-10-12'],
    ]);
  });

  test('into 2027, whose holidays nobody has announced: the statutory days are passed over and the year is named', () => {
    const plan = chainOf('2026-12-30', planTaskOf('a', 3), planTaskOf('b', 24), planTaskOf('c', 1));
    const { rows, assumedYears } = scheduleOf(plan);
    expect([rows.map(({ start, end }) => [start, end]), assumedYears]).toEqual([
      [
        ['2026-12-30', '2027-01-04'],
        ['2027-01-05', '2027-02-09'],
        ['2027-02-10', '2027-02-10'],
      ],
      [2027],
    ]);
  });

  test('a milestone without anything before it stands on its morning, and what follows begins that day', () => {
    const plan = chainOf(
      '2026-11-23',
      planTaskOf('启动会', 0),
      planTaskOf('a', 2),
      planTaskOf('数据到位', 0),
      planTaskOf('b', 1),
    );
    expect(days(plan)).toEqual([
      ['2026-11-23', '2026-11-23'],
      ['2026-11-23', '2026-11-24'],
      ['2026-11-24', '2026-11-24'],
      ['2026-11-25', '2026-11-25'],
    ]);
  });

  test('a wait counts working days, a not-before day holds back and a plan that begins on a Saturday begins on Monday', () => {
    const plan: Plan = {
      startsOn: '2026-11-21',
      tasks: [planTaskOf('a', 1), planTaskOf('b', 1), planTaskOf('c', 2, { startsOn: '2026-12-05' })],
      links: [planLinkOf('a', 'b', 4), planLinkOf('a', 'c')],
    };
    expect(days(plan)).toEqual([
      ['2026-11-23', '2026-11-23'],
      ['2026-11-30', '2026-11-30'],
      ['2026-12-07', '2026-12-08'],
    ]);
  });

  test('what has begun or ended has its real days, weekends too, and what follows goes by them', () => {
    const plan = chainOf(
      '2026-11-16',
      planTaskOf('a', 3, { startedOn: '2026-11-14', doneOn: '2026-11-21' }),
      planTaskOf('b', 2, { startedOn: '2026-11-22' }),
      planTaskOf('c', 1),
      planTaskOf('d', 0, { doneOn: '2026-11-20' }),
    );
    expect(days(plan)).toEqual([
      ['2026-11-14', '2026-11-21'],
      ['2026-11-22', '2026-11-24'],
      ['2026-11-25', '2026-11-25'],
      ['2026-11-20', '2026-11-20'],
    ]);
  });
});

describe('how a plan stands', () => {
  test('what waits for each other in a circle is refused with the names, in their order', () => {
    const tasks = ['脱敏', '到位', '评测', '外'].map((name) => planTaskOf(name, 1));
    const links = [
      planLinkOf('脱敏', '到位'),
      planLinkOf('到位', '评测'),
      planLinkOf('评测', '脱敏'),
      planLinkOf('评测', '外'),
    ];
    const scheduling = schedulePlan({ tasks, links, startsOn: '2026-11-23' }, calendar, '2026-11-23');
    expect(scheduling.ok ? [] : scheduling.circle.map(({ name }) => name)).toEqual(['到位', '评测', '脱敏']);
  });

  test('of two ways the longer is critical, and the other says how much it may slip', () => {
    const plan: Plan = {
      startsOn: '2026-11-23',
      tasks: [planTaskOf('a', 1), planTaskOf('long', 5), planTaskOf('short', 2), planTaskOf('end', 0)],
      links: [
        planLinkOf('a', 'long'),
        planLinkOf('a', 'short', 1),
        planLinkOf('long', 'end'),
        planLinkOf('short', 'end'),
      ],
    };
    expect(scheduleOf(plan).rows.map(({ float, isCritical }) => [float, isCritical])).toEqual([
      [0, true],
      [0, true],
      [2, false],
      [0, true],
    ]);
  });

  test.each([
    [{}, 'not-started'],
    [{ progress: 30 }, 'running'],
    [{ startedOn: '2026-11-23' }, 'running'],
    [{ startedOn: '2026-11-16' }, 'overdue'],
    [{ isBlocked: true, startedOn: '2026-11-16' }, 'blocked'],
    [{ isBlocked: true, doneOn: '2026-11-20' }, 'done'],
  ] as const)('a task of two days with %j is %s on 24 November', (more, state) => {
    const plan = chainOf('2026-11-23', planTaskOf('a', 2, more));
    expect(scheduleOf(plan, '2026-11-24').rows.map((row) => row.state)).toEqual([state]);
  });

  test('a phase reaches from its first task to its last, is as far as its days of work and as late as its latest', () => {
    const plan: Plan = {
      startsOn: '2026-11-23',
      tasks: [
        planTaskOf('phase', 0, { kind: 'phase' }),
        planTaskOf('a', 3, {
          parentId: 'phase',
          doneOn: '2026-11-25',
          baselineStart: '2026-11-20',
          baselineEnd: '2026-11-24',
        }),
        planTaskOf('b', 1, { parentId: 'phase', progress: 50, baselineStart: '2026-11-25', baselineEnd: '2026-11-25' }),
        planTaskOf('empty', 0, { kind: 'phase' }),
      ],
      links: [planLinkOf('a', 'b', 2)],
    };
    const [phase, , , empty] = scheduleOf(plan, '2026-11-27').rows;
    expect([phase, empty]).toMatchObject([
      {
        start: '2026-11-23',
        end: '2026-11-30',
        progress: 87,
        state: 'running',
        baseline: { start: '2026-11-20', end: '2026-11-25' },
        slip: { days: 5, workDays: 3 },
      },
      { start: '2026-11-23', end: '2026-11-23', progress: 0, state: 'not-started', baseline: null, slip: null },
    ]);
  });

  test('the outlook is that of the milestone that ends the plan, in days of the calendar and in working days', () => {
    const late = { startsOn: '2026-12-09', baselineStart: '2026-12-04', baselineEnd: '2026-12-04' };
    const plan = chainOf('2026-11-23', planTaskOf('a', 2), planTaskOf('签收', 0, late), planTaskOf('商务下一步', 0));
    const { outlook } = scheduleOf(plan);
    expect(outlook).toMatchObject({
      target: { name: '签收' },
      end: '2026-12-09',
      baselineEnd: '2026-12-04',
      slip: { days: 5, workDays: 3 },
    });
  });

  test('a plan without tasks has no span and no outlook', () => {
    expect(scheduleOf({ startsOn: '2026-11-23', tasks: [], links: [] })).toEqual({
      rows: [],
      span: null,
      outlook: null,
      assumedYears: [],
      beyond: [],
      basis: 'planned',
      pushed: 0,
    });
  });
});
