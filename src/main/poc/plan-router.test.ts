import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { schedulePlan } from '../../shared/poc/schedule/schedule.ts';
import { createWorkCalendar } from '../../shared/poc/schedule/work-calendar.ts';

const today = '2026-11-23';

async function openPlan() {
  const { client, database } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: 'AI 客服' });
  const { id: pocId } = await client.poc.create({ opportunityId, name: '客服 POC', startsOn: '2026-11-02' });
  const plan = () => client.poc.plan.read({ pocId });
  const add = (name: string, days: number, parentId: string | null = null) =>
    client.poc.plan.add({ pocId, name, kind: days === 0 ? 'milestone' : 'task', parentId, days, belowId: null });
  const addPhase = (name: string) =>
    client.poc.plan.add({ pocId, name, kind: 'phase', parentId: null, days: 0, belowId: null });
  const names = async () => (await plan()).tasks.map(({ name }) => name);
  const days = async () => {
    const { tasks, links, poc, importedYears } = await plan();
    const scheduling = schedulePlan(
      { tasks, links, startsOn: poc.startsOn ?? '' },
      createWorkCalendar(importedYears),
      today,
    );
    return scheduling.ok ? scheduling.schedule.rows.map(({ start, end }) => [start, end]) : [];
  };
  return { client, database, pocId, plan, add, addPhase, names, days };
}

describe('the plan of a POC', () => {
  test('a template adds its phases, tasks, links and criteria in one step, which undo takes back whole', async () => {
    const { client, pocId, plan } = await openPlan();
    const [first] = await client.poc.plan.templates();
    await client.poc.plan.applyTemplate({
      pocId,
      templateId: first?.template.id ?? '',
      language: 'zh-CN',
      withCriteria: true,
    });
    const { tasks, links } = await plan();
    const { criteria } = await client.poc.get({ id: pocId });
    await client.history.undo();
    const after = await plan();
    expect({
      phases: tasks.filter(({ kind }) => kind === 'phase').map(({ name }) => name),
      orphans: tasks.filter(({ kind, parentId }) => kind !== 'phase' && parentId === null).length,
      links: links.length,
      firstCriterion: [criteria[0]?.name, criteria[0]?.target, criteria.length],
      after: [after.tasks, after.links, (await client.poc.get({ id: pocId })).criteria],
    }).toEqual({
      phases: ['数据准备', '模型调优', '效果评估'],
      orphans: 0,
      links: 18,
      firstCriterion: ['意图识别准确率', 0.9, 6],
      after: [[], [], []],
    });
  });

  test('a line is added below another, moved, changed and removed; a phase takes its tasks along', async () => {
    const { client, pocId, add, addPhase, names, plan } = await openPlan();
    const phase = await addPhase('准备');
    const first = await add('环境', 3, phase);
    await add('签收', 0);
    await client.poc.plan.add({ pocId, name: '数据', kind: 'task', parentId: phase, days: 4, belowId: first });
    const added = await names();
    const lines = (await plan()).tasks.map(({ id, parentId }) => ({ id, parentId }));
    await client.poc.plan.arrange({ pocId, lines: lines.toReversed() });
    const arranged = await names();
    await client.history.undo();
    await client.poc.plan.update({ id: first, changes: { days: 5, customerOwnerName: '赵子昂' } });
    const changed = (await plan()).tasks.find(({ id }) => id === first);
    await client.poc.plan.remove({ id: phase });
    expect({ added, arranged, changed: [changed?.days, changed?.customerName], left: await names() }).toEqual({
      added: ['准备', '环境', '数据', '签收'],
      arranged: ['签收', '数据', '环境', '准备'],
      changed: [5, '赵子昂'],
      left: ['签收'],
    });
  });

  test('a link that closes a circle is refused with the names and leaves nothing behind', async () => {
    const { client, add, plan } = await openPlan();
    const [a, b] = [await add('脱敏', 1), await add('评测', 1)];
    await client.poc.plan.link({ fromId: a, toId: b, lagDays: 0 });
    await expect(client.poc.plan.link({ fromId: b, toId: a, lagDays: 0 })).rejects.toMatchObject({
      code: 'REFUSED',
      data: {
        reason: 'plan-circle',
        detail: { names: expect.stringMatching(/^(脱敏 → 评测 → 脱敏|评测 → 脱敏 → 评测)$/) },
      },
    });
    await client.poc.plan.link({ fromId: a, toId: b, lagDays: 2 });
    expect((await plan()).links).toMatchObject([{ fromId: a, toId: b, lagDays: 2 }]);
  });

  test('a phase is linked like a task, but neither with its own tasks nor so that what waits for it moves into it', async () => {
    const { client, add, addPhase, plan, days } = await openPlan();
    const phase = await addPhase('准备');
    const [inner, after] = [await add('脱敏', 2, phase), await add('评测', 1)];
    const circle = (names: RegExp) => ({
      data: { reason: 'plan-circle', detail: { names: expect.stringMatching(names) } },
    });
    const { link, update, arrange } = client.poc.plan;
    await expect(link({ fromId: inner, toId: phase, lagDays: 0 })).rejects.toMatchObject(
      circle(/脱敏 → 准备|准备 → 脱敏/),
    );
    await link({ fromId: phase, toId: after, lagDays: 0 });
    await expect(update({ id: after, changes: { parentId: phase } })).rejects.toMatchObject(
      circle(/准备 → 评测|评测 → 准备/),
    );
    const { tasks, poc } = await plan();
    const lines = tasks.map(({ id, parentId }) => ({ id, parentId: id === after ? phase : parentId }));
    await expect(arrange({ pocId: poc.id, lines })).rejects.toMatchObject(circle(/准备 → 评测|评测 → 准备/));
    expect([(await plan()).tasks.map(({ parentId }) => parentId), await days()]).toEqual([
      [null, phase, null],
      [
        ['2026-11-02', '2026-11-03'],
        ['2026-11-02', '2026-11-03'],
        ['2026-11-04', '2026-11-04'],
      ],
    ]);
  });

  test('lines of two plans are not linked', async () => {
    const { client, pocId, add } = await openPlan();
    const { opportunityId } = (await client.poc.get({ id: pocId })).poc;
    const other = await client.poc.create({ opportunityId, name: '另一个 POC' });
    const there = await client.poc.plan.add({
      ...({ pocId: other.id, name: 'b', kind: 'task', parentId: null, days: 1, belowId: null } as const),
    });
    const refused = client.poc.plan.link({ fromId: await add('a', 1), toId: there, lagDays: 0 });
    await expect(refused).rejects.toMatchObject({ data: { reason: 'plan-link-apart' } });
  });

  test('a baseline of the forecast sets down where what is late lies from today on', async () => {
    const { client, pocId, add, plan } = await openPlan();
    await add('a', 2);
    await client.poc.plan.takeBaseline({ pocId, today, basis: 'forecast' });
    const [line] = (await plan()).tasks;
    expect([line?.baselineStart, line?.baselineEnd, line?.startsOn]).toEqual(['2026-11-23', '2026-11-24', null]);
  });

  test('a baseline sets down where all lies, and a task that takes longer is behind it', async () => {
    const { client, pocId, add, plan, days } = await openPlan();
    const [a, b] = [await add('a', 2), await add('签收', 0)];
    await client.poc.plan.link({ fromId: a, toId: b, lagDays: 0 });
    await client.poc.plan.takeBaseline({ pocId, today, basis: 'planned' });
    await client.poc.plan.update({ id: a, changes: { days: 4 } });
    const { poc, tasks } = await plan();
    expect([
      poc.baselineOn,
      tasks.map(({ baselineStart, baselineEnd }) => [baselineStart, baselineEnd]),
      await days(),
    ]).toEqual([
      today,
      [
        ['2026-11-02', '2026-11-03'],
        ['2026-11-03', '2026-11-03'],
      ],
      [
        ['2026-11-02', '2026-11-05'],
        ['2026-11-05', '2026-11-05'],
      ],
    ]);
  });

  test('work is neither begun nor done on days to come, nor done before it began', async () => {
    const { client, add, plan } = await openPlan();
    const id = await add('脱敏', 2);
    const { update } = client.poc.plan;
    const ahead = { data: { reason: 'plan-day-ahead', detail: { name: '脱敏', day: '2026-11-24' } } };
    await expect(update({ id, changes: { doneOn: '2026-11-24' } })).rejects.toMatchObject(ahead);
    await expect(update({ id, changes: { startedOn: '2026-11-24' } })).rejects.toMatchObject(ahead);
    await update({ id, changes: { startedOn: '2026-11-10' } });
    await expect(update({ id, changes: { doneOn: '2026-11-09' } })).rejects.toMatchObject({
      data: { reason: 'plan-done-before-start', detail: { started: '2026-11-10', done: '2026-11-09' } },
    });
    await update({ id, changes: { doneOn: '2026-11-10' } });
    expect((await plan()).tasks).toMatchObject([{ startedOn: '2026-11-10', doneOn: '2026-11-10' }]);
  });

  test('a plan has two thousand lines and no more, added or from a template', async () => {
    const { client, database, pocId, add, plan } = await openPlan();
    const id = await add('脱敏', 2);
    database.connection.exec(`DROP TRIGGER log_poc_tasks_insert; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1999)
      INSERT INTO poc_tasks (id, poc_id, kind, position, name, days, created_at, updated_at)
      SELECT printf('%s%04d', substr(id, 1, length(id) - 4), i), poc_id, kind, i, name, days, created_at, updated_at
      FROM n, poc_tasks WHERE id = '${id}'`);
    const full = { data: { reason: 'plan-full', detail: { most: '2000' } } };
    await expect(add('评测', 2)).rejects.toMatchObject(full);
    const [first] = await client.poc.plan.templates();
    const apply = { pocId, templateId: first?.template.id ?? '', language: 'zh-CN', withCriteria: false } as const;
    await expect(client.poc.plan.applyTemplate(apply)).rejects.toMatchObject(full);
    expect((await plan()).tasks).toHaveLength(2000);
  });

  test('what is late is due on the start page on its planned day, whatever the forecast says', async () => {
    const { client, add } = await openPlan();
    const [a, b] = [await add('a', 2), await add('签收', 0)];
    await client.poc.plan.link({ fromId: a, toId: b, lagDays: 0 });
    const { planLines, counts } = await client.home.today({ today, withLater: false, most: 50 });
    expect([planLines.map(({ name, dueOn }) => [name, dueOn]), counts.overdue]).toEqual([
      [
        ['a', '2026-11-03'],
        ['签收', '2026-11-03'],
      ],
      2,
    ]);
  });

  test('planned back, everything begins as late as it may for the day', async () => {
    const { client, pocId, add, plan, days } = await openPlan();
    const [a, b] = [await add('a', 2), await add('签收', 0)];
    await client.poc.plan.link({ fromId: a, toId: b, lagDays: 0 });
    await client.poc.plan.planBack({ pocId, startsOn: '2026-11-09', goLiveOn: '2026-12-05' });
    const { poc } = await plan();
    const planned = await days();
    await client.history.undo();
    expect([poc.startsOn, poc.goLiveOn, planned, await days()]).toEqual([
      '2026-11-09',
      '2026-12-05',
      [
        ['2026-12-03', '2026-12-04'],
        ['2026-12-04', '2026-12-04'],
      ],
      [
        ['2026-11-02', '2026-11-03'],
        ['2026-11-03', '2026-11-03'],
      ],
    ]);
  });

  test('what a template brings as criteria is refused once criteria are agreed', async () => {
    const { client, pocId, names } = await openPlan();
    const apply = { pocId, templateId: 'knowledge-base', language: 'zh-CN', withCriteria: true } as const;
    await client.poc.plan.applyTemplate(apply);
    await client.poc.agree({ id: pocId });
    await expect(client.poc.plan.applyTemplate(apply)).rejects.toMatchObject({ data: { reason: 'criteria-agreed' } });
    await client.poc.plan.applyTemplate({ ...apply, withCriteria: false });
    expect((await names()).length).toBe(42);
  });

  test('days that no table reaches and people who are not there are refused', async () => {
    const { client, add } = await openPlan();
    const id = await add('a', 1);
    const update = (changes: object) => client.poc.plan.update({ id, changes });
    await expect(update({ startsOn: '9999-01-01' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(update({ ownerId: '019ab000-0000-7000-8000-000000000001' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

test('an imported year holds for every plan, in place of the one before, until it is removed', async () => {
  const { client, add, days } = await openPlan();
  const { calendars, importCalendars, removeCalendar } = client.poc.plan;
  await add('a', 3);
  const off = { year: 2026, holidays: ['2026-11-03', '2026-11-04'], workdays: ['2026-11-07'] };
  await importCalendars({ years: [{ ...off, holidays: [] }], source: 'a.csv' });
  await importCalendars({ years: [off], source: 'b.ics' });
  const imported = [await calendars(), await days()];
  await removeCalendar({ year: 2026 });
  expect([imported, await calendars(), await days()]).toEqual([
    [[{ ...off, source: 'b.ics' }], [['2026-11-02', '2026-11-06']]],
    [],
    [['2026-11-02', '2026-11-04']],
  ]);
});
