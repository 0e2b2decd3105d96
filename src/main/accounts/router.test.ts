import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import type { AccountQuery } from '../../shared/accounts/query.ts';

const everything: AccountQuery = { search: '', filter: {}, sort: 'name', descending: false };
const missing = '01890000-0000-7000-8000-000000000000';

describe('the customer list', () => {
  test('tells of each customer what its open deals add up to', async () => {
    const { client } = openWorkbench();
    const bank = await client.accounts.create({ name: '中国工商银行', industry: 'banking' });
    const deals = [
      { name: 'AI 客服', stage: 'poc', amount: 12_000_000, expectedDate: '2027-02-01' },
      { name: '知识库', stage: 'qualified', amount: 800_000.5, expectedDate: '2027-01-15' },
      { name: '质检', stage: 'won', amount: 9_000_000, expectedDate: '2026-01-01' },
      { name: '外呼', stage: 'lost', amount: 7_000_000, expectedDate: '2026-02-01' },
    ] as const;
    for (const deal of deals) await client.opportunities.create({ accountId: bank.id, ...deal });
    const { background, needs, sourceDetail, decisionOrientation, adaptability, ...shown } = bank;
    const row = {
      ...shown,
      ...{ ownerName: null, parentName: null, opportunityCount: 4, openAmount: 12_800_000.5 },
      ...{ stage: 'poc', expectedDate: '2027-01-15', nextStep: null, lastContactOn: null },
      health: { level: 'at-risk', findings: [{ code: 'no-next-step' }] },
    };
    expect([await client.accounts.list(everything), await client.accounts.row({ id: bank.id })]).toEqual([[row], row]);
  });

  test.each<[AccountQuery['sort'], boolean, string[]]>([
    ['name', false, ['保险', '银行', '制造']],
    ['name', true, ['制造', '银行', '保险']],
    ['openAmount', true, ['银行', '制造', '保险']],
    ['openAmount', false, ['制造', '银行', '保险']],
    ['stage', true, ['制造', '银行', '保险']],
    ['expectedDate', false, ['银行', '制造', '保险']],
    ['updatedAt', true, ['保险', '制造', '银行']],
  ])('sorted by %s, descending %s, puts what is empty last', async (sort, descending, names) => {
    const { client, clock } = openWorkbench();
    for (const [name, amount, stage, expectedDate] of [
      ['银行', 9, 'lead', '2027-01-01'],
      ['制造', 1, 'contract', '2027-02-01'],
      ['保险', null, null, null],
    ] as const) {
      clock.pass(1000);
      const { id: accountId } = await client.accounts.create({ name });
      if (stage !== null) await client.opportunities.create({ accountId, name, amount, stage, expectedDate });
    }
    const rows = await client.accounts.list({ ...everything, sort, descending });
    expect(rows.map(({ name }) => name)).toEqual(names);
  });
});

describe('choosing a customer', () => {
  test('offers the latest changed, finds by pinyin with the shortest name first, and leaves out what is below', async () => {
    const { client, clock } = openWorkbench();
    const add = async (name: string, parentId: string | null = null) => {
      clock.pass(1000);
      return (await client.accounts.create({ name, parentId })).id;
    };
    const group = await add('江岚银行集团');
    const bank = await add('江岚银行', group);
    await add('江岚银行信用卡中心', bank);
    await add('安沛人寿');
    const archived = await add('江岚银行旧部');
    await client.accounts.update({ id: archived, changes: { archivedAt: clock.now().toISOString() } });
    const names = async (query: string, outside: string | null = null) =>
      (await client.accounts.find({ query, limit: 3, outside })).map(({ name }) => name);
    expect([await names(''), await names('jlyh'), await names('江岚', bank), await names('！')]).toEqual([
      ['安沛人寿', '江岚银行信用卡中心', '江岚银行'],
      ['江岚银行', '江岚银行集团', '江岚银行信用卡中心'],
      ['江岚银行集团'],
      [],
    ]);
  });
});

describe('a customer', () => {
  test('keeps what was entered, and an edit changes only what it names', async () => {
    const { client, clock } = openWorkbench();
    const created = await client.accounts.create({ name: '  江岚银行 ', region: '江岚', size: '10000+' });
    clock.pass(5000);
    const updated = await client.accounts.update({ id: created.id, changes: { background: '一票否决', size: null } });
    expect({ created, updated, read: await client.accounts.get({ id: created.id }) }).toEqual({
      created: {
        id: created.id,
        name: '江岚银行',
        industry: null,
        region: '江岚',
        size: '10000+',
        kind: 'company',
        parentId: null,
        ownerId: null,
        source: null,
        sourceDetail: '',
        tags: [],
        needs: '',
        decisionOrientation: null,
        adaptability: null,
        background: '',
        archivedAt: null,
        isDemo: false,
        createdAt: '2026-11-23T02:00:00.000Z',
        updatedAt: '2026-11-23T02:00:00.000Z',
      },
      updated: { ...created, background: '一票否决', size: null, updatedAt: '2026-11-23T02:00:05.000Z' },
      read: updated,
    });
  });

  test('that does not exist is told by its kind, and nothing hangs on it', async () => {
    const { client } = openWorkbench();
    const calls = [
      client.accounts.get({ id: missing }),
      client.accounts.update({ id: missing, changes: { name: 'A' } }),
      client.accounts.remove({ id: missing }),
      client.people.create({ accountId: missing, name: 'A' }),
      client.opportunities.create({ accountId: missing, name: 'A' }),
    ];
    const answers = await Promise.allSettled(calls);
    const failure = { code: 'NOT_FOUND', data: { entity: 'account', id: missing } };
    expect(answers).toMatchObject(calls.map(() => ({ status: 'rejected', reason: failure })));
    expect(await client.history.state()).toEqual({ undo: null, redo: null });
  });

  test.each([
    ['an empty name', { name: ' ' }],
    ['a field nobody knows', { name: 'A', isDemo: true }],
    ['an industry nobody knows', { name: 'A', industry: 'magic' }],
  ])('is refused with %s', async (_, fields) => {
    const { client } = openWorkbench();
    const create = client.accounts.create as (input: unknown) => Promise<unknown>;
    await expect(create(fields)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
