import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

/** The Monday on which the test clock stands. */
const today = '2026-11-23';

test('the day tells what is due, met, cooling, stuck and soon to be signed, and nothing of an archived customer', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: archived } = await client.accounts.create({ name: '旧客户' });
  const person = await client.people.create({ accountId, name: '张敏', title: '行长' });
  const gone = await client.people.create({ accountId: archived, name: '李雷' });
  for (const [account, who] of [
    [accountId, person],
    [archived, gone],
  ] as const) {
    await client.tasks.create({ title: '过期', dueOn: '2026-11-20', accountId: account });
    const met = { subject: '见过', day: '2026-10-01', personIds: [who.id] };
    await client.activities.create({ accountId: account, kind: 'visit', status: 'done', ...met });
    await client.activities.create({ accountId: account, kind: 'visit', subject: '今天去', day: today });
    await client.opportunities.create({ accountId: account, name: '快签了', expectedDate: '2026-12-01' });
  }
  await client.accounts.update({ id: archived, changes: { archivedAt: '2026-11-23T00:00:00.000Z' } });
  await client.tasks.create({ title: '以后', dueOn: '2026-12-20', accountId });
  await client.tasks.create({ title: '无客户无日期' });
  await client.activities.create({ accountId, kind: 'call', subject: '没记结果', day: '2026-11-19' });
  await client.activities.create({ accountId, kind: 'call', subject: '下月', day: '2026-12-19' });
  await client.opportunities.create({ accountId, name: '下一步', nextStep: '寄报价', nextStepDate: '2026-11-24' });
  await client.opportunities.create({ accountId, name: '拖延', expectedDate: '2026-11-01' });
  const day = await client.home.today({ today, withLater: false, most: 300 });
  const all = await client.home.today({ today, withLater: true, most: 300 });
  const one = await client.home.today({ today, withLater: false, most: 1 });
  expect({
    counts: day.counts,
    later: [all.tasks.length, all.activities.map(({ subject }) => subject).at(-1), one.tasks.length, one.counts.due],
    tasks: day.tasks.map(({ title, accountName }) => [title, accountName]),
    nextSteps: day.nextSteps.map(({ nextStep }) => nextStep),
    activities: day.activities.map(({ subject }) => subject),
    cold: [day.cold.total, day.cold.people.map(({ name, days }) => [name, days])],
    stuck: [day.stuck.total, day.stuck.deals.map(({ name }) => name)],
    deadlines: day.deadlines.map(({ name, accountName }) => [name, accountName]),
    leads: day.funnel[0]?.count,
    hasRecords: day.hasRecords,
  }).toEqual({
    counts: { overdue: 1, dueToday: 0, due: 3, dueLater: 1, meetingsToday: 1, meetings: 2, meetingsLater: 1 },
    later: [3, '下月', 1, 3],
    tasks: [
      ['过期', '江岚银行'],
      ['无客户无日期', null],
    ],
    nextSteps: ['寄报价'],
    activities: ['没记结果', '今天去'],
    cold: [1, [['张敏', 53]]],
    stuck: [1, ['拖延']],
    deadlines: [['快签了', '江岚银行']],
    leads: 4,
    hasRecords: true,
  });
});

test('a deal lost on the way counts in the funnel as far as it came, by the history of its stage', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id } = await client.opportunities.create({ accountId, name: '丢了', stage: 'poc' });
  await client.opportunities.moveStage({
    id,
    stage: 'lost',
    criteria: [],
    close: { closeReason: 'price', closeNote: '', closeCompetitor: '' },
  });
  const { funnel } = await client.home.today({ today, withLater: false, most: 300 });
  expect(funnel.map(({ count }) => count)).toEqual([1, 1, 1, 1, 0, 0]);
});

test('somebody with a cadence who was never met goes cold from the day of entering; contact warms him again', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id } = await client.people.create({ accountId, name: '张敏', cadenceDays: 7 });
  const cold = await client.home.today({ today: '2026-12-05', withLater: false, most: 300 });
  const met = { subject: '问候', day: '2026-12-01', personIds: [id] };
  await client.activities.create({ accountId, kind: 'mail', status: 'done', ...met });
  const warm = await client.home.today({ today: '2026-12-05', withLater: false, most: 300 });
  expect([cold.cold.people.map(({ days }) => days), warm.cold.total]).toEqual([[12], 0]);
});

test('a new workbench has nothing to show', async () => {
  const { client } = openWorkbench();
  expect(await client.home.today({ today, withLater: false, most: 300 })).toMatchObject({
    tasks: [],
    activities: [],
    hasRecords: false,
  });
});

test('what ends in the plan of a POC is due like a task until it is done, and nothing of a POC that has ended', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: 'AI 客服' });
  const { id: pocId } = await client.poc.create({ opportunityId, name: '客服 POC', startsOn: '2026-11-19' });
  const add = (name: string, days: number) =>
    client.poc.plan.add({ pocId, name, kind: 'task', parentId: null, days, belowId: null });
  const late = await add('到位', 2);
  for (const [name, days] of [
    ['今天完', 3],
    ['本周完', 5],
    ['以后完', 20],
  ] as const)
    await add(name, days);
  const day = () => client.home.today({ today, withLater: false, most: 300 });
  const first = await day();
  await client.poc.plan.update({ id: late, changes: { doneOn: today } });
  const second = await day();
  const close = { closeReason: 'poc-result', closeNote: '', closeCompetitor: '' } as const;
  await client.opportunities.moveStage({ id: opportunityId, stage: 'lost', criteria: [], close });
  const lost = await day();
  await client.history.undo();
  const again = await day();
  await client.poc.move({ id: pocId, status: 'stopped', overrideReason: '停', endReason: '停' });
  const ended = await day();
  expect({
    lines: first.planLines.map(({ name, dueOn, accountName, pocName }) => [name, dueOn, accountName, pocName]),
    counts: first.counts,
    afterDone: [second.planLines.length, second.counts.overdue],
    lost: [lost.planLines, lost.counts.due, again.planLines.length],
    ended: [ended.planLines, ended.counts.due],
  }).toMatchObject({
    lines: [
      ['到位', '2026-11-20', '江岚银行', '客服 POC'],
      ['今天完', '2026-11-23', '江岚银行', '客服 POC'],
      ['本周完', '2026-11-25', '江岚银行', '客服 POC'],
    ],
    counts: { overdue: 1, dueToday: 1, due: 3, dueLater: 1 },
    afterDone: [2, 0],
    lost: [[], 0, 2],
    ended: [[], 0],
  });
});
