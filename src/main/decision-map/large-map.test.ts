import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

test('a map of six hundred is moved and removed as a whole, each in one step of undo', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const people = Array.from({ length: 300 }, (_, index) => ({ personId: null, placeholder: `评委 ${index}` }));
  for (const _half of [1, 2]) await client.decisionMap.add({ opportunityId, people });
  const before = await client.decisionMap.get({ opportunityId });
  const ids = before.stakeholders.map(({ id }) => id);
  const cards = ids.map((id) => ({ id, layer: 'technical' as const, x: 200, y: 16 }));
  await client.decisionMap.arrange({ opportunityId, cards });
  await client.decisionMap.remove({ stakeholderIds: ids, edgeIds: [] });
  const { stakeholders } = await client.decisionMap.get({ opportunityId });
  await client.history.undo();
  await client.history.undo();
  expect({
    count: ids.length,
    left: stakeholders.length,
    after: await client.decisionMap.get({ opportunityId }),
  }).toEqual({ count: 600, left: 0, after: before });
});
