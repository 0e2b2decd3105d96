import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import type { EdgeKind } from '../../shared/decision-map/edge.ts';

type Name = 'zhang' | 'twin' | 'li';

/** A deal with somebody who is there twice, and a third person. */
async function open(ties: readonly (readonly [Name, EdgeKind, Name])[]) {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  // The third comes first: his id is the smallest, and that of the one who stays is smaller than that of the other.
  const li = await client.people.create({ accountId, name: '李强' });
  const zhang = await client.people.create({ accountId, name: '张敏' });
  const twin = await client.people.create({ accountId, name: '张敏总' });
  const people = [li, zhang, twin].map(({ id }) => ({ personId: id }));
  const [liId = '', zhangId = '', twinId = ''] = await client.decisionMap.add({ opportunityId, people });
  const ids = { zhang: zhangId, twin: twinId, li: liId };
  for (const [from, kind, to] of ties) {
    await client.decisionMap.edges.add({ fromId: ids[from], kind, toId: ids[to] });
  }
  const { id: _, createdAt: __, updatedAt: ___, ...fields } = zhang;
  const merge = (keep: typeof zhang, drop: typeof zhang) =>
    client.people.merge({ keepId: keep.id, dropId: drop.id, fields });
  const edges = async () => (await client.decisionMap.get({ opportunityId })).edges;
  return { client, accountId, li, zhang, twin, ids, merge, edges };
}

test('two people whose ties make a circle together stay two until one tie is changed, and it is said which', async () => {
  const { client, accountId, zhang, twin, merge, edges } = await open([
    ['zhang', 'reports-to', 'li'],
    ['li', 'reports-to', 'twin'],
  ]);
  await expect(merge(zhang, twin)).rejects.toMatchObject({
    data: { reason: 'merge-makes-circle', detail: { deal: '智能客服', from: '张敏', to: '李强' } },
  });
  const people = await client.people.list({ accountId });
  expect([people.length, (await edges()).length]).toEqual([3, 2]);
});

test('a tie between the two goes with the merge, others stay in order', async () => {
  const { zhang, twin, merge, edges, ids } = await open([
    ['twin', 'reports-to', 'zhang'],
    ['twin', 'reports-to', 'li'],
  ]);
  await merge(zhang, twin);
  expect((await edges()).map(({ kind, fromId, toId }) => [kind, fromId, toId])).toEqual([
    ['reports-to', ids.zhang, ids.li],
  ]);
});

test('a conflict that both had with a third person is one after they are one', async () => {
  const { li, twin, client, edges, ids } = await open([
    ['zhang', 'conflict', 'twin'],
    ['li', 'conflict', 'zhang'],
  ]);
  const { id: _, createdAt: __, updatedAt: ___, ...fields } = twin;
  await client.people.merge({ keepId: twin.id, dropId: li.id, fields });
  expect((await edges()).map(({ fromId, toId }) => [fromId, toId])).toEqual([[ids.zhang, ids.twin]]);
});

test('a mutual tie begins with the smaller id, also when the one who stays has the greater', async () => {
  const { li, twin, client, edges, ids } = await open([['li', 'ally', 'zhang']]);
  const { id: _, createdAt: __, updatedAt: ___, ...fields } = twin;
  await client.people.merge({ keepId: twin.id, dropId: li.id, fields });
  expect((await edges()).map(({ fromId, toId }) => [fromId, toId])).toEqual([[ids.zhang, ids.twin]]);
  await expect(client.decisionMap.edges.add({ kind: 'ally', fromId: ids.zhang, toId: ids.twin })).rejects.toMatchObject(
    { data: { reason: 'edge-already' } },
  );
});
