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

test('the pipeline tells of every deal what board and table show, the oldest first, also after undo', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const first = await client.opportunities.create({ accountId, name: 'AI 客服', competitors: ['乙公司'] });
  const second = await client.opportunities.create({ accountId, name: '质检', expectedDate: '2027-01-15' });
  await client.opportunities.remove({ id: first.id });
  await client.history.undo();
  const lean = ({ closeNote, closeCompetitor, createdAt, updatedAt, ...deal }: typeof first) => ({
    ...deal,
    accountName: '江岚银行',
  });
  expect(await client.opportunities.pipeline()).toEqual([lean(first), lean(second)]);
});

test('a deal is created as a lead without amount, edited, deleted and brought back', async () => {
  const { client, clock } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const created = await client.opportunities.create({ accountId, name: 'AI 客服' });
  clock.pass(5000);
  const changes = { competitors: ['乙公司'], amount: 12_000_000.01, expectedDate: '2027-01-31' };
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
    updated: { ...created, ...changes, updatedAt: later },
    gone: [],
    back: updated,
  });
});

test('several deals get the same owner and date in one step, and one that is gone holds nothing up', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const owner = await client.team.create({ name: '林晓' });
  const [one, two, gone] = [
    await client.opportunities.create({ accountId, name: '一' }),
    await client.opportunities.create({ accountId, name: '二', expectedDate: '2027-03-01' }),
    await client.opportunities.create({ accountId, name: '三' }),
  ];
  await client.opportunities.remove({ id: gone.id });
  const changes = { ownerId: owner.id, expectedDate: '2027-03-01' };
  await client.opportunities.bulkUpdate({ ids: [one.id, two.id, gone.id], changes });
  const read = async () =>
    (await client.opportunities.list({ accountId })).map((deal) => [deal.name, deal.ownerId, deal.expectedDate]);
  const changed = await read();
  const undone = await client.history.undo();
  expect({ changed, undone, after: await read() }).toEqual({
    changed: [
      ['一', owner.id, '2027-03-01'],
      ['二', owner.id, '2027-03-01'],
    ],
    undone: { name: 'opportunity.bulk', subject: '3', field: null },
    after: [
      ['二', null, '2027-03-01'],
      ['一', null, null],
    ],
  });
});

test('competitors of all deals are offered, the most frequent first', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  for (const competitors of [['甲公司', '乙公司'], ['乙公司'], []]) {
    await client.opportunities.create({ accountId, name: 'AI', competitors });
  }
  expect(await client.opportunities.competitors()).toEqual(['乙公司', '甲公司']);
});

test.each([
  ['jlyh', ['江岚客服', '知识库']],
  ['客服', ['江岚客服', '长沙客服']],
  ['zhishi', ['知识库']],
  ['没有', []],
  ['"*', []],
])('the words %j find the deals %j, by their own name or their customer’s', async (query, expected) => {
  const { client } = openWorkbench();
  const [bank, other] = [
    await client.accounts.create({ name: '江岚银行' }),
    await client.accounts.create({ name: '长沙电信' }),
  ];
  const names = new Map<string, string>();
  for (const [accountId, name] of [
    [bank.id, '江岚客服'],
    [bank.id, '知识库'],
    [other.id, '长沙客服'],
  ] as const) {
    names.set((await client.opportunities.create({ accountId, name })).id, name);
  }
  const found = await client.opportunities.matching({ query });
  expect(found.map((id) => names.get(id)).toSorted()).toEqual(expected);
});
