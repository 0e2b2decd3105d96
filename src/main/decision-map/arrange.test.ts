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
  const place = (id: string, x: number, isStep?: boolean) =>
    client.decisionMap.arrange({ opportunityId, cards: [{ id, layer: 'business', x, y: 16 }], isStep });
  const columns = async () => (await client.decisionMap.get({ opportunityId })).stakeholders.map(({ x }) => x);
  return { client, opportunityId, legal, buyer, place, columns };
}

test('cards are dragged nowhere once their deal is gone', async () => {
  const { client, opportunityId, legal, place } = await open();
  await client.opportunities.remove({ id: opportunityId });
  await expect(place(legal, 0)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a run of small steps of one card is one step of undo; a drag, and the steps of another card, stand alone', async () => {
  const { client, legal, buyer, place, columns } = await open();
  const seen: (readonly (number | null)[])[] = [];
  await place(legal, 0);
  for (const x of [8, 16, 24]) await place(legal, x, true);
  await place(buyer, 208, true);
  await place(buyer, 400);
  for (const _ of ['drag', 'other card', 'run', 'first drag']) {
    seen.push(await columns());
    await client.history.undo();
  }
  expect([...seen, await columns()]).toEqual([
    [24, 400],
    [24, 208],
    [24, null],
    [0, null],
    [null, null],
  ]);
});
