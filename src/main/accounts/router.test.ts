import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

const everything = { search: '', industry: null, sort: 'name', descending: false } as const;

test('lists a customer with what its open deals add up to', async () => {
  const { client } = openWorkbench();
  const bank = await client.accounts.create({ name: '中国工商银行', industry: 'banking' });
  const deals = [
    { name: 'AI 客服', stage: 'poc', amount: 12_000_000, expectedDate: '2027-02-01' },
    { name: '知识库', stage: 'qualified', amount: 800_000.5, expectedDate: '2027-01-15' },
    { name: '质检', stage: 'won', amount: 9_000_000, expectedDate: '2026-01-01' },
    { name: '外呼', stage: 'lost', amount: 7_000_000, expectedDate: '2026-02-01' },
  ] as const;
  for (const deal of deals) await client.opportunities.create({ accountId: bank.id, ...deal });
  const { notes: _, ...shown } = bank;
  expect(await client.accounts.list(everything)).toEqual([
    { ...shown, opportunityCount: 4, openAmount: 12_800_000.5, stage: 'poc', expectedDate: '2027-01-15' },
  ]);
});
