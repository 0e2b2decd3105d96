import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openTestDatabase, openWorkbench, temporaryFolder } from '../../../test/support/workbench.ts';
import { Busy } from './busy.ts';
import type { Steps } from './slices.ts';

const action = { name: 'import.run', subject: '客户.xlsx', field: null } as const;

function open() {
  const folder = temporaryFolder();
  const workbench = openWorkbench({ folder });
  const { connection, newId } = workbench.database;
  const insert = connection.prepare(
    "INSERT INTO accounts (id, name, region, is_demo, created_at, updated_at) VALUES (?, ?, '', 0, ?, ?)",
  );
  const at = '2026-11-23T02:00:00.000Z';
  const add = (name: string) => void insert.run(newId(), name, at, at);
  const count = connection.prepare<[], number>('SELECT count(*) FROM accounts').pluck();
  return { ...workbench, folder, add, count: () => count.get() };
}

/** More steps than fit in one slice. */
function* adding(add: (name: string) => void, rows = 2000): Generator<() => void> {
  for (let row = 0; row < rows; row += 1) yield () => add(`客户${row}`);
}

async function outcomeOf(work: () => Promise<unknown>): Promise<unknown> {
  return work().then(
    () => 'done',
    (error: unknown) => error,
  );
}

describe('a long action', () => {
  test('is one step of undo and of redo, found by search when it is over', async () => {
    const { client, database, add, count } = open();
    await database.changeLog.runLongBatch(action, adding(add));
    const found = async () => (await client.search.find({ query: '客户1999', limit: 5 })).map(({ title }) => title);
    const seen: unknown[] = [count(), await found(), await client.history.state()];
    seen.push(await client.history.undo(), count(), await found());
    seen.push(await client.history.redo(), count(), await found());
    expect(seen).toEqual([
      ...[2000, ['客户1999'], { undo: action, redo: null }],
      ...[action, 0, []],
      ...[action, 2000, ['客户1999']],
    ]);
  });

  test('serves readers between its slices and tells how far it is', async () => {
    const { client, database, add } = open();
    const progress: number[] = [];
    // Slices are of time: a fast machine puts a few thousand rows into one.
    const rows = 10_000;
    const onProgress = (done: number) => progress.push(done);
    const running = database.changeLog.runLongBatch(action, adding(add, rows), { onProgress });
    let reads = 0;
    const ended = running.then(() => true);
    while (!(await Promise.race([ended, setImmediate(false)]))) {
      await client.search.find({ query: 'kehu', limit: 1 });
      reads += 1;
    }
    const isRising = progress.every((done, index) => done >= (progress[index - 1] ?? 0));
    expect({ isRising, last: progress.at(-1), isSliced: progress.length > 2, isServed: reads > 2 }).toEqual({
      isRising: true,
      last: rows,
      isSliced: true,
      isServed: true,
    });
  });

  test('lets nobody else write: edits, undo, redo and another long action are refused, choices wait', async () => {
    const { client, database, add } = open();
    const { id } = await client.accounts.create({ name: '江岚银行' });
    const running = database.changeLog.runLongBatch(action, adding(add));
    const choice = client.choices.set({ key: 'accounts.columns', value: ['name'] });
    const refused = {
      code: 'REFUSED',
      data: { reason: 'busy', detail: { action: 'import.run', subject: '客户.xlsx' } },
    };
    await expect(client.accounts.update({ id, changes: { name: '海岳' } })).rejects.toMatchObject(refused);
    await expect(client.history.undo()).rejects.toMatchObject(refused);
    await expect(client.history.redo()).rejects.toMatchObject(refused);
    const second = await outcomeOf(() => database.changeLog.runLongBatch(action, adding(add)));
    await setImmediate();
    const early = await client.choices.get({ key: 'accounts.columns' });
    await running;
    await choice;
    const name = (await client.accounts.get({ id })).name;
    const late = await client.choices.get({ key: 'accounts.columns' });
    expect({ second: second instanceof Busy, early, late, name }).toEqual({
      ...{ second: true, early: null, late: ['name'], name: '江岚银行' },
    });
    expect((await client.accounts.update({ id, changes: { name: '海岳' } })).name).toBe('海岳');
  });

  test('refuses what is written between its slices without an action', async () => {
    const { database, add } = open();
    const running = database.changeLog.runLongBatch(action, adding(add));
    await setImmediate();
    expect(() => add('无主')).toThrow('NOT NULL constraint failed: changes.batch');
    await running;
  });

  test.each<[string, (add: (name: string) => void, stop: AbortController) => Steps]>([
    [
      'when it is cancelled',
      function* (add, stop) {
        yield* adding(add);
        yield () => stop.abort(new Error('stopped'));
        yield* adding(add);
      },
    ],
    [
      'when a step fails',
      function* (add) {
        yield* adding(add);
        yield () => {
          throw new Error('stopped');
        };
      },
    ],
    [
      'when its source fails',
      async function* (add) {
        yield* adding(add);
        await setImmediate();
        throw new Error('stopped');
      },
    ],
    [
      'when it is cancelled while it waits for its source',
      async function* (add, stop) {
        yield* adding(add);
        setTimeout(() => stop.abort(new Error('stopped')));
        await new Promise(() => undefined);
      },
    ],
  ])('leaves nothing behind %s, and the screens read again', async (_, stepsOf) => {
    const { client, database, add, count } = open();
    await client.accounts.create({ name: '江岚银行' });
    const before = await client.history.state();
    const announced: (readonly string[])[] = [];
    database.changeLog.onCommit((tables) => announced.push(tables));
    const stop = new AbortController();
    const outcome = await outcomeOf(() =>
      database.changeLog.runLongBatch(action, stepsOf(add, stop), { signal: stop.signal }),
    );
    const found = await client.search.find({ query: 'kehu', limit: 5 });
    expect({ outcome, rows: count(), found, announced, state: await client.history.state() }).toEqual({
      ...{ outcome: new Error('stopped'), rows: 1, found: [], announced: [['accounts']], state: before },
    });
    await client.history.undo();
    expect(count()).toBe(0);
  });

  test('leaves nothing behind when it is cancelled while the words of its rows are written', async () => {
    const { client, database, add, count } = open();
    const stop = new AbortController();
    const onProgress = (_: number, indexed: number) => {
      if (indexed > 0) stop.abort(new Error('stopped'));
    };
    const running = database.changeLog.runLongBatch(action, adding(add), { signal: stop.signal, onProgress });
    const outcome = await outcomeOf(() => running);
    const found = await client.search.find({ query: 'kehu', limit: 5 });
    expect({ outcome, rows: count(), found, state: await client.history.state() }).toEqual({
      ...{ outcome: new Error('stopped'), rows: 0, found: [], state: { undo: null, redo: null } },
    });
  });

  test('is as if it had never begun when the program dies in the middle', async () => {
    const { client, database, add, folder, count } = open();
    await client.accounts.create({ name: '江岚银行' });
    const running = outcomeOf(() => database.changeLog.runLongBatch(action, adding(add, 20_000)));
    while ((count() ?? 0) < 5000) await setImmediate();
    const copy = temporaryFolder();
    for (const name of readdirSync(folder)) if (name.startsWith('vault')) cpSync(join(folder, name), join(copy, name));
    database.close();
    await running;
    const after = openTestDatabase(copy);
    expect({
      names: after.connection.prepare('SELECT name FROM accounts').pluck().all(),
      undo: after.changeLog.state().undo,
      check: after.connection.pragma('integrity_check', { simple: true }),
    }).toEqual({
      names: ['江岚银行'],
      undo: { name: 'account.create', subject: '江岚银行', field: null },
      check: 'ok',
    });
  });

  test('takes steps that come one after another from elsewhere', async () => {
    const { database, add, count } = open();
    async function* arriving(): AsyncGenerator<() => void> {
      for (const name of ['一', '二', '三']) {
        await setImmediate();
        yield () => add(name);
      }
    }
    await database.changeLog.runLongBatch(action, arriving());
    expect({ rows: count(), undo: database.changeLog.state().undo }).toEqual({ rows: 3, undo: action });
  });

  test('that changed nothing is no step', async () => {
    const { client, database } = open();
    await database.changeLog.runLongBatch(action, []);
    expect(await client.history.state()).toEqual({ undo: null, redo: null });
  });
});
