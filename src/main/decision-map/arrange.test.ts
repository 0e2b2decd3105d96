import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

async function open() {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const [legal = '', buyer = ''] = await client.decisionMap.add({
    opportunityId,
    people: ['法务', '采购'].map((placeholder) => ({ personId: null, placeholder, layer: 'business' as const })),
  });
  const place = (id: string, x: number) =>
    client.decisionMap.arrange({ opportunityId, cards: [{ id, layer: 'business', x, y: 16 }] });
  const columns = async () => (await client.decisionMap.get({ opportunityId })).stakeholders.map(({ x }) => x);
  return { client, opportunityId, legal, buyer, place, columns };
}

test('cards are dragged nowhere once their deal is gone', async () => {
  const { client, opportunityId, legal, place } = await open();
  await client.opportunities.remove({ id: opportunityId });
  await expect(place(legal, 0)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
