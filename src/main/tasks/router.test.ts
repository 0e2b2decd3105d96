import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

test('open tasks stand before done ones, the soonest due on top and those without a day last', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  for (const [title, dueOn] of [
    ['某天', null],
    ['后天', '2026-11-25'],
    ['昨天', '2026-11-22'],
    ['做完的', '2026-11-01'],
  ] as const) {
    await client.tasks.create({ title, dueOn, accountId });
  }
  const [done] = await client.tasks.list({ kind: 'account', id: accountId });
  await client.tasks.update({ id: done?.id ?? '', changes: { doneAt: '2026-11-23T02:00:00.000Z' } });
  const list = await client.tasks.list({ kind: 'account', id: accountId });
  expect(list.map(({ title }) => title)).toEqual(['昨天', '后天', '某天', '做完的']);
});

test('completing a task is named so in undo, and taking it back opens the task again', async () => {
  const { client } = openWorkbench();
  const { id } = await client.tasks.create({ title: '寄资料' });
  await client.tasks.update({ id, changes: { doneAt: '2026-11-23T02:00:00.000Z' } });
  const { undo } = await client.history.state();
  await client.history.undo();
  const reopened = await client.tasks.update({ id, changes: {} });
  expect([undo, reopened.doneAt]).toEqual([{ name: 'task.done', subject: '寄资料', field: 'doneAt' }, null]);
});

test('a task about a deal belongs to the customer who would buy, whatever was said', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const other = await client.accounts.create({ name: '安沛人寿' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const task = await client.tasks.create({ title: '寄资料', opportunityId, accountId: other.id });
  expect([task.accountId, task.opportunityId]).toEqual([accountId, opportunityId]);
});

test('a task goes with its customer and comes back with him', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id } = await client.tasks.create({ title: '寄资料', accountId });
  await client.accounts.remove({ id: accountId });
  await expect(client.tasks.update({ id, changes: { title: '寄' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await client.history.undo();
  expect((await client.tasks.list({ kind: 'account', id: accountId })).map((task) => task.title)).toEqual(['寄资料']);
});

test('a task that goes to another customer leaves the deal of the first behind, and comes back with it', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const other = await client.accounts.create({ name: '安沛人寿' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const { id } = await client.tasks.create({ title: '寄资料', opportunityId });
  const moved = await client.tasks.update({ id, changes: { accountId: other.id } });
  await client.history.undo();
  const back = await client.tasks.update({ id, changes: {} });
  expect([moved, back].map((task) => [task.accountId, task.opportunityId])).toEqual([
    [other.id, null],
    [accountId, opportunityId],
  ]);
});

test('a task made of a finding stays the one of that finding, whatever it is called later, also when the person becomes one with another', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const keep = await client.people.create({ accountId, name: '罗崇' });
  const drop = await client.people.create({ accountId, name: '罗总' });
  const people = [{ personId: keep.id }, { personId: drop.id }];
  const [keptId = '', droppedId = ''] = await client.decisionMap.add({ opportunityId, people });
  const made = { finding: 'veto-uncovered/person', stakeholderId: droppedId };
  const { id } = await client.tasks.create({ title: '约见罗总', opportunityId, ...made });
  await client.tasks.update({ id, changes: { title: 'See Mr Luo' } });
  const keyed = async () => {
    const [task] = await client.tasks.list({ kind: 'opportunity', id: opportunityId });
    return [task?.title, task?.finding, task?.stakeholderId];
  };
  const renamed = await keyed();
  const { id: _, createdAt: __, updatedAt: ___, ...fields } = keep;
  await client.people.merge({ keepId: keep.id, dropId: drop.id, fields });
  const merged = await keyed();
  await client.decisionMap.remove({ stakeholderIds: [keptId], edgeIds: [] });
  expect([renamed, merged, await keyed()]).toEqual([
    ['See Mr Luo', 'veto-uncovered/person', droppedId],
    ['See Mr Luo', 'veto-uncovered/person', keptId],
    ['See Mr Luo', 'veto-uncovered/person', null],
  ]);
});

test('a task cannot be made of a finding about somebody who is on no map', async () => {
  const { client } = openWorkbench();
  const { id } = await client.accounts.create({ name: '江岚银行' });
  const make = client.tasks.create({ title: '约见', finding: 'veto-uncovered/person', stakeholderId: id });
  await expect(make).rejects.toMatchObject({ code: 'NOT_FOUND', data: { entity: 'stakeholder', id } });
});
