import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

test('people stand in the order in which they were added, and each edit is named after its person', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const first = await client.people.create({ accountId, name: '张敏', title: '总经理' });
  const second = await client.people.create({ accountId, name: '陈思远' });
  const third = await client.people.create({ accountId, name: '罗崇' });
  const renamed = await client.people.update({ id: second.id, changes: { title: '总监' } });
  const { undo } = await client.history.state();
  await client.people.remove({ id: third.id });
  expect({ people: await client.people.list({ accountId }), title: renamed.title, undo }).toEqual({
    people: [first, renamed],
    title: '总监',
    undo: { name: 'person.update', subject: '陈思远', field: 'title' },
  });
});
