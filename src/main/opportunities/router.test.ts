import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { emptyOpportunity } from '../../shared/opportunities/model.ts';

test('deals stand in the order in which they are expected, those without a date last', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const other = await client.accounts.create({ name: '安沛人寿' });
  for (const [name, expectedDate] of [
    ['无日期', null],
    ['二月', '2027-02-01'],
    ['一月', '2027-01-01'],
  ] as const) {
    await client.opportunities.create({ accountId, name, expectedDate });
  }
  await client.opportunities.create({ accountId: other.id, name: '寿险', expectedDate: '2027-01-15' });
  const names = async (of: string | null) =>
    (await client.opportunities.list({ accountId: of })).map(({ name, accountName }) => `${accountName} ${name}`);
  expect({ all: await names(null), one: await names(accountId) }).toEqual({
    all: ['江岚银行 一月', '安沛人寿 寿险', '江岚银行 二月', '江岚银行 无日期'],
    one: ['江岚银行 一月', '江岚银行 二月', '江岚银行 无日期'],
  });
});

test('a deal is created as a lead without amount, edited, deleted and brought back', async () => {
  const { client, clock } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const created = await client.opportunities.create({ accountId, name: 'AI 客服' });
  clock.pass(5000);
  const changes = { stage: 'poc', amount: 12_000_000.01, expectedDate: '2027-01-31' } as const;
  const updated = await client.opportunities.update({ id: created.id, changes });
  await client.opportunities.remove({ id: created.id });
  const gone = await client.opportunities.list({ accountId });
  await client.history.undo();
  const [at, later] = ['2026-11-23T02:00:00.000Z', '2026-11-23T02:00:05.000Z'];
  expect({ created, updated, gone, back: await client.opportunities.get({ id: created.id }) }).toEqual({
    created: {
      ...{ ...emptyOpportunity, id: created.id, accountId, name: 'AI 客服', stage: 'lead' },
      ...{ stageSince: at, createdAt: at, updatedAt: at },
    },
    updated: { ...created, ...changes, stageSince: later, updatedAt: later },
    gone: [],
    back: updated,
  });
});
