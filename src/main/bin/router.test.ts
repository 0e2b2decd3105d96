import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import type { Connection } from '../database/connection.ts';
import { shapeOf } from '../database/references.ts';
import { recordTables } from '../database/schema.ts';
import { searchIndexTable } from '../database/search-index.ts';

const day = 86_400_000;

type Workbench = ReturnType<typeof openWorkbench>;

function everyRow(connection: Connection): unknown[] {
  return recordTables.map((table) => connection.prepare(`SELECT * FROM "${shapeOf(table).name}" ORDER BY id`).all());
}

/** Every value of every table in the file: the full-text index and its inner tables too. */
function everyValue(connection: Connection): string {
  const tables = connection.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  return JSON.stringify(tables.map((name) => connection.prepare(`SELECT * FROM "${name}"`).raw().all()));
}

async function openWithBank() {
  const workbench = openWorkbench();
  const { client } = workbench;
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const deal = await client.opportunities.create({ accountId, name: 'AI 客服' });
  await client.people.create({ accountId, name: '张岚', title: '行长' });
  await client.people.create({ accountId, name: '苏蕾' });
  await client.roi.create({ opportunityId: deal.id, templateId: 'ai-customer-service' });
  return { ...workbench, accountId, opportunityId: deal.id };
}

const listed = async ({ client }: Pick<Workbench, 'client'>) =>
  (await client.bin.list()).map(({ names, kind }) => `${kind} ${names.join(' ')}`);

describe('the bin', () => {
  test('is empty at first and tells of a deleted customer what went along', async () => {
    const { client, accountId } = await openWithBank();
    const before = await client.bin.list();
    await client.accounts.remove({ id: accountId });
    expect({ before, after: await client.bin.list() }).toEqual({
      before: [],
      after: [
        {
          batch: expect.any(Number),
          at: '2026-11-23T02:00:00.000Z',
          action: 'account.remove',
          kind: 'account',
          names: ['江岚银行'],
          count: 1,
          along: [
            { kind: 'opportunity', count: 1 },
            { kind: 'person', count: 2 },
            { kind: 'roiModel', count: 1 },
          ],
        },
      ],
    });
  });

  test('gives everything back whole, as one step of undo', async () => {
    const { client, database, accountId } = await openWithBank();
    const before = everyRow(database.connection);
    await client.accounts.remove({ id: accountId });
    const [entry] = await client.bin.list();
    await client.accounts.create({ name: '别的客户' });
    await client.history.undo();
    await client.bin.restore({ batch: entry?.batch ?? 0 });
    const after = everyRow(database.connection);
    const [left, undo] = [await client.bin.list(), (await client.history.state()).undo];
    await client.history.undo();
    expect({ after, left, undo, undone: await listed({ client }) }).toEqual({
      ...{ after: before, left: [], undone: ['account 江岚银行'] },
      undo: { name: 'bin.restore', subject: '江岚银行', field: null },
    });
  });

  test('holds no deletion that was undone, and holds one again that was redone or repeated', async () => {
    const { client, accountId } = await openWithBank();
    await client.accounts.remove({ id: accountId });
    await client.history.undo();
    const undone = await listed({ client });
    await client.history.redo();
    const redone = await client.bin.list();
    await client.bin.restore({ batch: redone[0]?.batch ?? 0 });
    await client.accounts.remove({ id: accountId });
    expect({ undone, redone: redone.length, again: await listed({ client }) }).toEqual({
      ...{ undone: [], redone: 1, again: ['account 江岚银行'] },
    });
  });

  test('gives a company back its place under the group that returns, unless it has another by now', async () => {
    const { client } = openWorkbench();
    const [group, other] = [
      await client.accounts.create({ name: '集团' }),
      await client.accounts.create({ name: '别家' }),
    ];
    const stays = await client.accounts.create({ name: '子公司', parentId: group.id });
    const moves = await client.accounts.create({ name: '转走的', parentId: group.id });
    await client.accounts.remove({ id: group.id });
    await client.accounts.update({ id: moves.id, changes: { parentId: other.id } });
    const [entry] = await client.bin.list();
    await client.bin.restore({ batch: entry?.batch ?? 0 });
    const parents = [stays, moves].map(async ({ id }) => (await client.accounts.get({ id })).parentId);
    expect(await Promise.all(parents)).toEqual([group.id, other.id]);
  });

  test('names every record of a deletion of many, so that each can be looked for', async () => {
    const { client } = openWorkbench();
    const names = ['甲银行', '乙银行', '丙银行', '丁银行', '戊银行'];
    const ids: string[] = [];
    for (const name of names) ids.push((await client.accounts.create({ name })).id);
    await client.accounts.bulk({ ids, change: { kind: 'remove' } });
    const [entry] = await client.bin.list();
    await client.bin.restore({ batch: entry?.batch ?? 0 });
    expect({ names: entry?.names.toSorted(), subject: (await client.history.state()).undo?.subject }).toEqual({
      names: names.toSorted(),
      subject: entry?.names.slice(0, 3).join('、'),
    });
  });

  test('names what must be restored first', async () => {
    const { client, accountId, opportunityId } = await openWithBank();
    await client.opportunities.remove({ id: opportunityId });
    await client.accounts.remove({ id: accountId });
    const [account, deal] = await client.bin.list();
    await expect(client.bin.restore({ batch: deal?.batch ?? 0 })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: 'bin-parent-missing', detail: { kind: 'account', name: '江岚银行' } },
    });
    await client.bin.restore({ batch: account?.batch ?? 0 });
    await client.bin.restore({ batch: deal?.batch ?? 0 });
    expect({ deals: (await client.opportunities.list({ accountId })).length, left: await listed({ client }) }).toEqual({
      ...{ deals: 1, left: [] },
    });
  });

  test('refuses a model whose place is taken, and leaves the new one alone', async () => {
    const { client, database, opportunityId } = await openWithBank();
    const stored = await client.roi.ofOpportunity({ opportunityId });
    await client.roi.remove({ modelId: stored?.id ?? '' });
    const [entry] = await client.bin.list();
    await client.roi.create({ opportunityId, templateId: 'ai-customer-service' });
    const before = everyRow(database.connection);
    await expect(client.bin.restore({ batch: entry?.batch ?? 0 })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: 'bin-place-taken', detail: { kind: 'roiModel' } },
    });
    expect({ kind: entry?.kind, names: entry?.names, rows: everyRow(database.connection) }).toEqual({
      ...{ kind: 'roiModel', names: ['AI 客服'], rows: before },
    });
  });
});

describe('what is deleted for good', () => {
  const marker = 'MARKER甲乙丙';

  async function openWithMarkers() {
    const workbench = openWorkbench();
    const { client } = workbench;
    const kept = await client.accounts.create({ name: '留下的客户' });
    const { id: accountId } = await client.accounts.create({ name: `${marker}旧名`, background: `${marker}概况` });
    await client.accounts.update({ id: accountId, changes: { name: `${marker}银行` } });
    await client.accounts.update({ id: accountId, changes: { needs: `${marker}需求` } });
    await client.people.create({ accountId, name: `${marker}人`, title: `${marker}职务` });
    await client.opportunities.create({ accountId, name: `${marker}商机` });
    await client.accounts.update({ id: kept.id, changes: { region: '江岚' } });
    await client.accounts.remove({ id: accountId });
    return { ...workbench, kept };
  }

  /** Where the marker still is: as a value, or in any page of the decrypted file, the free ones included. */
  function traces(connection: Connection): string[] {
    const words = Buffer.from(marker);
    return [
      ...(everyValue(connection).includes(marker) ? ['value'] : []),
      ...(connection.serialize().includes(words) ? ['page'] : []),
      ...(indexPages(connection).includes('rker') ? ['index'] : []),
    ];
  }

  /** The full-text index as it lies in the file: words in small letters, what two words begin with only once. */
  function indexPages(connection: Connection): string {
    const pages = connection.prepare<[], Buffer>(`SELECT block FROM ${searchIndexTable}_data`).pluck().all();
    return pages.map((page) => page.toString('latin1')).join(' ');
  }

  test.each<[string, (workbench: Workbench) => Promise<unknown>]>([
    ['by the user', async ({ client }) => client.bin.erase({ batch: (await client.bin.list())[0]?.batch ?? 0 })],
    ['by emptying the bin', ({ client }) => client.bin.empty()],
    [
      'after thirty days',
      async ({ clock, purgeBin }) => {
        clock.pass(30 * day + 1);
        await purgeBin();
      },
    ],
  ])('%s leaves no word of it in the file', async (_, erase) => {
    const workbench = await openWithMarkers();
    const { connection } = workbench.database;
    const before = traces(connection);
    await erase(workbench);
    const [after, left] = [traces(connection), await listed(workbench)];
    expect({ before, after, left }).toEqual({ before: ['value', 'page', 'index'], after: [], left: [] });
  });

  test('ends undo before it, never after it, and undo meets no hole', async () => {
    const { client, kept } = await openWithMarkers();
    await client.accounts.update({ id: kept.id, changes: { region: '海岳' } });
    await client.bin.empty();
    const undone = [await client.history.undo(), await client.history.undo()];
    const { name, region } = await client.accounts.get({ id: kept.id });
    expect({ undone, name, region, state: await client.history.state() }).toEqual({
      undone: [{ name: 'account.update', subject: '留下的客户', field: 'region' }, null],
      ...{ name: '留下的客户', region: '江岚' },
      state: { undo: null, redo: { name: 'account.update', subject: '留下的客户', field: 'region' } },
    });
  });

  test('is not what was deleted less than thirty days ago, nor what is back', async () => {
    const { client, clock, purgeBin, kept } = await openWithMarkers();
    await client.accounts.remove({ id: kept.id });
    await client.history.undo();
    clock.pass(30 * day - 1000);
    await purgeBin();
    const early = await listed({ client });
    clock.pass(2000);
    await purgeBin();
    const history = await client.history.ofField({ entity: 'account', id: kept.id, field: 'region' });
    expect({ early, late: await listed({ client }), region: history.map(({ after }) => after) }).toEqual({
      ...{ early: [`account ${marker}银行`], late: [] },
      region: ['江岚', null, '江岚', ''],
    });
  });
});

test('ten thousand deletions are listed and erased', async () => {
  const { client, database } = openWorkbench();
  const { connection, changeLog, newId } = database;
  const insert = connection.prepare(
    "INSERT INTO accounts (id, name, region, is_demo, created_at, updated_at) VALUES (?, ?, '', 0, '', '')",
  );
  const remove = connection.prepare('DELETE FROM accounts WHERE id = ?');
  connection.pragma('synchronous = OFF');
  const ids = Array.from({ length: 10_000 }, newId);
  changeLog.runBatch({ name: 'import.run', subject: '客户.xlsx', field: null }, () => {
    for (const [number, id] of ids.entries()) insert.run(id, `客户${number}`);
  });
  for (const [number, id] of ids.entries()) {
    changeLog.runBatch({ name: 'account.remove', subject: `客户${number}`, field: null }, () => remove.run(id));
  }
  const entries = await client.bin.list();
  const count = await client.bin.empty();
  expect({ first: entries[0]?.names, listed: entries.length, count, left: await client.bin.list() }).toEqual({
    ...{ first: ['客户9999'], listed: 10_000, count: 10_000, left: [] },
  });
}, 120_000);
