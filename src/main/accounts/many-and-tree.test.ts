import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

describe('many customers at once', () => {
  test('are changed as one step of undo, and those already so are not counted', async () => {
    const { client } = openWorkbench();
    const ids: string[] = [];
    for (const [name, tags] of [
      ['A', ['重点']],
      ['B', []],
      ['C', ['重点', '旧']],
    ] as const) {
      ids.push((await client.accounts.create({ name, tags: [...tags] })).id);
    }
    const state = async () =>
      (await client.accounts.list({ filter: { archived: 'all' }, search: '', sort: 'name', descending: false })).map(
        ({ industry, tags, archivedAt }) => [industry, tags.join(), archivedAt !== null],
      );
    const counts = [
      await client.accounts.bulk({ ids, change: { kind: 'set', changes: { industry: 'retail' } } }),
      await client.accounts.bulk({ ids, change: { kind: 'add-tags', tags: ['重点'] } }),
      await client.accounts.bulk({ ids, change: { kind: 'remove-tags', tags: ['旧'] } }),
      await client.accounts.bulk({ ids: ids.slice(1), change: { kind: 'archive' } }),
      await client.accounts.bulk({ ids, change: { kind: 'archive' } }),
      await client.accounts.bulk({ ids: ids.slice(2), change: { kind: 'restore' } }),
      await client.accounts.bulk({ ids: ids.slice(2), change: { kind: 'restore' } }),
    ];
    const edited = await state();
    const steps = [];
    for (let step = 0; step < 6; step += 1) steps.push(await client.history.undo());
    expect({ counts, edited, steps: steps.map((step) => [step?.name, step?.subject]), undone: await state() }).toEqual({
      counts: [3, 1, 1, 2, 1, 1, 0],
      edited: [
        ['retail', '重点', true],
        ['retail', '重点', true],
        ['retail', '重点', false],
      ],
      steps: ['1', '1', '2', '1', '1', '3'].map((subject) => ['account.bulk', subject]),
      undone: [
        [null, '重点', false],
        [null, '', false],
        [null, '重点,旧', false],
      ],
    });
  });

  test('are deleted with all that hangs on them, and come back whole by one undo', async () => {
    const { client } = openWorkbench();
    const ids = [];
    for (const name of ['A', 'B']) {
      const { id: accountId } = await client.accounts.create({ name });
      await client.people.create({ accountId, name: `${name}先生` });
      ids.push(accountId);
    }
    await client.accounts.create({ name: 'C' });
    const names = async () =>
      (await client.accounts.list({ filter: {}, search: '', sort: 'name', descending: false })).map(({ name }) => name);
    const count = await client.accounts.bulk({ ids, change: { kind: 'remove' } });
    const left = await names();
    await client.history.undo();
    const people = await Promise.all(ids.map(async (accountId) => (await client.people.list({ accountId }))[0]?.name));
    expect({ count, left, back: await names(), people }).toEqual({
      ...{ count: 2, left: ['C'], back: ['A', 'B', 'C'], people: ['A先生', 'B先生'] },
    });
  });
});

describe('a group', () => {
  async function openGroup() {
    const { client } = openWorkbench();
    const group = await client.accounts.create({ name: '集团', kind: 'group' });
    const bank = await client.accounts.create({ name: '银行', parentId: group.id });
    const centre = await client.accounts.create({ name: '中心', kind: 'department', parentId: bank.id });
    return { client, group, bank, centre };
  }

  test('is drawn whole from any of its members, with what their own deals add up to', async () => {
    const { client, group, bank, centre } = await openGroup();
    const sister = await client.accounts.create({ name: '保险', parentId: group.id });
    await client.accounts.create({ name: '别家' });
    await client.opportunities.create({ accountId: bank.id, name: 'X', amount: 5 });
    await client.opportunities.create({ accountId: bank.id, name: 'Y', amount: 7, stage: 'won' });
    const node = (
      { id, name, kind, parentId }: typeof bank,
      open: readonly [number, number | null, number | null],
    ) => ({
      ...{ id, name, kind, parentId, archivedAt: null, openCount: open[0], openAmount: open[1], wonAmount: open[2] },
    });
    expect([await client.accounts.tree({ id: centre.id }), await client.accounts.tree({ id: group.id })]).toEqual(
      [1, 2].map(() => ({
        rootId: group.id,
        nodes: [
          ...[node(sister, [0, null, null]), node(group, [0, null, null])],
          ...[node(bank, [1, 5, 7]), node(centre, [0, null, null])],
        ],
      })),
    );
  });

  test('never hangs below itself, whichever way it is asked for', async () => {
    const { client, group, bank, centre } = await openGroup();
    const answers = await Promise.allSettled([
      client.accounts.update({ id: group.id, changes: { parentId: centre.id } }),
      client.accounts.update({ id: bank.id, changes: { parentId: bank.id } }),
      client.accounts.bulk({ ids: [bank.id], change: { kind: 'set', changes: { parentId: centre.id } } }),
    ]);
    const refused = (name: string, parent: string) => ({
      status: 'rejected',
      reason: { code: 'REFUSED', data: { reason: 'account-cycle', detail: { name, parent } } },
    });
    expect(answers).toMatchObject([refused('集团', '中心'), refused('银行', '银行'), refused('银行', '中心')]);
  });
});

test('what I make by hand is mine, unless somebody or nobody is named', async () => {
  const { client } = openWorkbench();
  const before = await client.accounts.create({ name: '无主' });
  const me = await client.team.create({ name: '林晓', isMe: true });
  const su = await client.team.create({ name: '苏蕾' });
  const owners = [
    before.ownerId,
    (await client.accounts.create({ name: 'A' })).ownerId,
    (await client.accounts.create({ name: 'B', ownerId: su.id })).ownerId,
    (await client.accounts.create({ name: 'C', ownerId: null })).ownerId,
  ];
  expect(owners).toEqual([null, me.id, su.id, null]);
});

test('a name written another way is found before it is made twice, archived ones too', async () => {
  const { client } = openWorkbench();
  const { id } = await client.accounts.create({ name: '江岚银行股份有限公司', region: '江岚' });
  await client.accounts.archive({ id, isArchived: true });
  await client.accounts.create({ name: '江岚银行信用卡中心' });
  expect([
    await client.accounts.similar({ name: '江岚（银行）' }),
    await client.accounts.similar({ name: '江岚' }),
  ]).toEqual([[{ id, name: '江岚银行股份有限公司', region: '江岚' }], []]);
});

test('the register of systems and partners is kept, edited, and undone line by line', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const crm = await client.accounts.integrations.create({ accountId, name: '核心系统' });
  await client.accounts.integrations.create({ accountId, name: '集成商', kind: 'partner', role: '实施' });
  await client.accounts.integrations.update({ id: crm.id, changes: { status: 'verified', role: '某厂' } });
  await client.accounts.integrations.remove({ id: crm.id });
  const told = async () =>
    (await client.accounts.integrations.list({ accountId })).map(({ name, kind, role, status }) => [
      name,
      kind,
      role,
      status,
    ]);
  const removed = await told();
  await client.history.undo();
  const back = await told();
  await client.history.undo();
  expect({ removed, back, undone: await told() }).toEqual({
    removed: [['集成商', 'partner', '实施', 'unknown']],
    back: [
      ['核心系统', 'system', '某厂', 'verified'],
      ['集成商', 'partner', '实施', 'unknown'],
    ],
    undone: [
      ['核心系统', 'system', '', 'unknown'],
      ['集成商', 'partner', '实施', 'unknown'],
    ],
  });
});

test('tags in use are offered, the most frequent first', async () => {
  const { client } = openWorkbench();
  await client.accounts.create({ name: 'A', tags: ['信创', '重点'] });
  await client.accounts.create({ name: 'B', tags: ['重点'] });
  expect(await client.accounts.tags()).toEqual(['重点', '信创']);
});

test.each<[string, (workbench: ReturnType<typeof openWorkbench>, ids: readonly string[]) => Promise<number>]>([
  ['removing', ({ client }, ids) => client.accounts.bulk({ ids: [...ids], change: { kind: 'remove' } })],
  ['archiving', ({ client }, ids) => client.accounts.bulk({ ids: [...ids], change: { kind: 'archive' } })],
])('%s a thousand customers lets others be served meanwhile', async (_title, work) => {
  const workbench = openWorkbench();
  const { database, client } = workbench;
  const insert = database.connection.prepare(
    "INSERT INTO accounts (id, name, region, is_demo, created_at, updated_at) VALUES (?, ?, '', 0, '', '')",
  );
  const ids = Array.from({ length: 1000 }, database.newId);
  database.changeLog.runBatch({ name: 'import.run', subject: '客户.xlsx', field: null }, () => {
    for (const [number, id] of ids.entries()) insert.run(id, `客户${number}`);
  });
  let reads = 0;
  const working = work(workbench, ids);
  const over = working.then(() => true);
  while (!(await Promise.race([over, setImmediate(false)]))) {
    await client.accounts.tags();
    reads += 1;
  }
  expect({ count: await working, isServed: reads > 1 }).toEqual({ count: 1000, isServed: true });
});
