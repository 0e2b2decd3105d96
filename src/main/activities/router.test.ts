import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

async function openWithBank() {
  const workbench = openWorkbench();
  const { client } = workbench;
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const zhang = await client.people.create({ accountId, name: '张敏', title: '总经理' });
  const chen = await client.people.create({ accountId, name: '陈思远', title: '' });
  const me = await client.team.create({ name: '李工', isMe: true });
  return { ...workbench, accountId, zhang, chen, me };
}

test('a timeline tells the latest first and names who was there, people before teammates', async () => {
  const { client, accountId, zhang, chen, me } = await openWithBank();
  const deal = await client.opportunities.create({ accountId, name: '智能客服' });
  const first = { kind: 'visit' as const, subject: '初次拜访', day: '2026-11-20', personIds: [chen.id, zhang.id] };
  await client.activities.create({ accountId, ...first, teammateIds: [me.id], opportunityId: deal.id, time: '10:00' });
  await client.activities.create({ accountId, kind: 'note', subject: '听说要换行长', day: '2026-11-22' });
  await client.activities.create({ accountId, kind: 'call', subject: '约时间', day: '2026-11-20' });
  const told = (await client.activities.list({ kind: 'account', id: accountId })).map((row) => [
    ...[row.day, row.subject, row.status, row.opportunityName],
    row.attendees.map(({ name, title }) => name + title).join(),
  ]);
  const ofPerson = (await client.activities.list({ kind: 'person', id: zhang.id })).map(({ subject }) => subject);
  const ofDeal = (await client.activities.list({ kind: 'opportunity', id: deal.id })).map(({ subject }) => subject);
  expect({ told, ofPerson, ofDeal }).toEqual({
    told: [
      ['2026-11-22', '听说要换行长', 'done', null, ''],
      ['2026-11-20', '初次拜访', 'planned', '智能客服', '陈思远,张敏总经理,李工'],
      ['2026-11-20', '约时间', 'planned', null, ''],
    ],
    ofPerson: ['初次拜访'],
    ofDeal: ['初次拜访'],
  });
});

test('attendees are replaced as a set: one undo brings back who was there, in the same order', async () => {
  const { client, accountId, zhang, chen, me } = await openWithBank();
  const personIds = [chen.id, zhang.id];
  const fields = { kind: 'meeting', subject: '需求会', day: '2026-11-24' } as const;
  const { id } = await client.activities.create({ accountId, ...fields, personIds });
  await client.activities.update({ id, changes: { personIds: [zhang.id], teammateIds: [me.id] } });
  const changed = await client.activities.get({ id });
  await client.history.undo();
  const back = await client.activities.get({ id });
  expect([changed, back].map((activity) => [activity.personIds, activity.teammateIds])).toEqual([
    [[zhang.id], [me.id]],
    [personIds, []],
  ]);
});

test('naming the same attendees in another order is no change and leaves nothing to undo', async () => {
  const { client, accountId, zhang, chen } = await openWithBank();
  const fields = { kind: 'meeting', subject: '需求会', day: '2026-11-24' } as const;
  const { id } = await client.activities.create({ accountId, ...fields, personIds: [chen.id, zhang.id] });
  await client.activities.update({ id, changes: { personIds: [zhang.id, chen.id] } });
  expect((await client.history.state()).undo?.name).toBe('activity.create');
});

test('logging a planned visit sets how it ended and makes the next step a task, all one step of undo', async () => {
  const { client, accountId, zhang } = await openWithBank();
  const fields = { kind: 'visit', subject: '方案汇报', day: '2026-11-23' } as const;
  const { id } = await client.activities.create({ accountId, ...fields, personIds: [zhang.id] });
  const followUp = { title: '寄出报价', dueOn: '2026-11-30' };
  const logged = await client.activities.log({ id, day: '2026-11-23', outcome: 'advance', body: '同意试点', followUp });
  const made = await client.tasks.list({ kind: 'person', id: zhang.id });
  await client.history.undo();
  const { status, outcome } = await client.activities.get({ id });
  expect({
    logged: [logged.status, logged.outcome, logged.body],
    made: made.map(({ title, dueOn, accountName }) => [title, dueOn, accountName]),
    undone: [status, outcome, await client.tasks.list({ kind: 'account', id: accountId })],
  }).toEqual({
    logged: ['done', 'advance', '同意试点'],
    made: [['寄出报价', '2026-11-30', '江岚银行']],
    undone: ['planned', null, []],
  });
});

test('the deal of another customer is refused, and nothing is written', async () => {
  const { client, accountId } = await openWithBank();
  const other = await client.accounts.create({ name: '安沛人寿' });
  const deal = await client.opportunities.create({ accountId: other.id, name: '核保' });
  const fields = { kind: 'visit', subject: '拜访', day: '2026-11-23', opportunityId: deal.id } as const;
  await expect(client.activities.create({ accountId, ...fields })).rejects.toMatchObject({
    code: 'REFUSED',
    data: { reason: 'deal-of-another' },
  });
  expect(await client.activities.list({ kind: 'account', id: accountId })).toEqual([]);
});

test('somebody deleted meanwhile is named as missing instead of failing without words', async () => {
  const { client, accountId, zhang } = await openWithBank();
  await client.people.remove({ id: zhang.id });
  const fields = { kind: 'visit' as const, subject: '拜访', day: '2026-11-23', personIds: [zhang.id] };
  await expect(client.activities.create({ accountId, ...fields })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'person', id: zhang.id },
  });
});

test('a long note comes cut to its beginning, and whole when it is opened', async () => {
  const { client, accountId } = await openWithBank();
  const body = '谈'.repeat(500);
  const { id } = await client.activities.create({ accountId, kind: 'note', subject: '纪要', day: '2026-11-23', body });
  const [row] = await client.activities.list({ kind: 'account', id: accountId });
  expect([row?.excerpt.length, row?.isCut, (await client.activities.get({ id })).body]).toEqual([240, true, body]);
});

test('a glance tells the three latest that took place, and nothing planned or of another customer', async () => {
  const { client, accountId } = await openWithBank();
  const other = await client.accounts.create({ name: '海岳证券' });
  const happened = { accountId, kind: 'note' as const };
  for (const day of ['2026-11-18', '2026-11-20', '2026-11-21', '2026-11-19']) {
    await client.activities.create({ ...happened, subject: `记 ${day}`, day });
  }
  await client.activities.create({ ...happened, kind: 'visit', subject: '计划', day: '2026-11-30' });
  await client.activities.create({ ...happened, accountId: other.id, subject: '别家', day: '2026-11-22' });
  const told = await client.activities.recent({ accountId });
  expect(told.map(({ day, subject }) => [day, subject])).toEqual([
    ['2026-11-21', '记 2026-11-21'],
    ['2026-11-20', '记 2026-11-20'],
    ['2026-11-19', '记 2026-11-19'],
  ]);
});
