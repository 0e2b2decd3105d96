import { expect, test } from 'vitest';
import { anyCriterion } from '../../../test/support/poc.ts';
import { openWorkbench } from '../../../test/support/workbench.ts';

test('a POC that names somebody as lead and as owner of a criterion names the one he is merged with', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const keep = await client.people.create({ accountId, name: '张敏' });
  const drop = await client.people.create({ accountId, name: '张 敏' });
  const { id } = await client.poc.create({ opportunityId, name: '客服 POC' });
  await client.poc.update({ id, changes: { customerLeadId: drop.id } });
  await client.poc.criteria.add({ pocId: id, fields: { ...anyCriterion, customerOwnerId: drop.id } });
  const { id: _, createdAt: __, updatedAt: ___, ...fields } = keep;
  await client.people.merge({ keepId: keep.id, dropId: drop.id, fields });
  const { poc, criteria } = await client.poc.get({ id });
  expect([poc.customerLeadId, criteria.map(({ customerOwnerId }) => customerOwnerId)]).toEqual([keep.id, [keep.id]]);
});
