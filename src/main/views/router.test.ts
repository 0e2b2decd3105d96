import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

test('a saved view keeps its filter, is renamed, deleted and brought back; other lists do not see it', async () => {
  const { client, clock } = openWorkbench();
  const state = { filter: { industries: ['banking'] }, sort: 'nextStep' };
  const view = await client.views.create({ list: 'accounts', name: '银行', state });
  await client.views.create({ list: 'people', name: '决策人', state: {} });
  clock.pass(5000);
  await client.views.update({ id: view.id, changes: { name: '在跟的银行' } });
  await client.views.update({ id: view.id, changes: { name: '在跟的银行' } });
  const renamed = await client.views.list({ list: 'accounts' });
  await client.views.remove({ id: view.id });
  const removed = await client.views.list({ list: 'accounts' });
  await client.history.undo();
  const back = await client.views.list({ list: 'accounts' });
  await client.history.undo();
  expect({ renamed, removed, back, undone: await client.views.list({ list: 'accounts' }) }).toEqual({
    renamed: [{ ...view, name: '在跟的银行', updatedAt: '2026-11-23T02:00:05.000Z' }],
    removed: [],
    back: renamed,
    undone: [view],
  });
});

test('two views of a list never bear the same name, those of two lists may', async () => {
  const { client } = openWorkbench();
  const bank = await client.views.create({ list: 'accounts', name: '银行 A', state: {} });
  await client.views.create({ list: 'people', name: '银行 A', state: {} });
  const other = await client.views.create({ list: 'accounts', name: '保险', state: {} });
  const refused = { code: 'REFUSED', data: { reason: 'view-name-taken' } };
  await expect(client.views.create({ list: 'accounts', name: ' 银行 a', state: {} })).rejects.toMatchObject(refused);
  await expect(client.views.update({ id: other.id, changes: { name: '银行 A' } })).rejects.toMatchObject(refused);
  await client.views.update({ id: bank.id, changes: { name: '银行 a' } });
  expect((await client.views.list({ list: 'accounts' })).map(({ name }) => name)).toEqual(['银行 a', '保险']);
});
