import { getTableColumns, getTableName } from 'drizzle-orm';
import { blob, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/support/workbench.ts';
import { ensureChangeTriggers } from './change-triggers.ts';
import type { Connection } from './connection.ts';
import { HistoryConflict, replaySteps } from './replay.ts';
import { recordTables } from './schema.ts';

/** A table with a column of every type the log must hold. */
const samples = sqliteTable('samples', {
  id: text().primaryKey(),
  words: text(),
  count: integer(),
  amount: real(),
  bytes: blob(),
});

type Sample = readonly [words: string | null, count: number | null, amount: number | null, bytes: Buffer | null];

function openWithSamples(): Connection {
  const { connection } = openTestDatabase();
  connection.exec('CREATE TABLE samples (id TEXT PRIMARY KEY, words TEXT, count INTEGER, amount REAL, bytes BLOB)');
  ensureChangeTriggers(connection, [...recordTables, samples]);
  return connection;
}

function inBatch(connection: Connection, work: () => void): number {
  const batch = connection
    .prepare<[], number>(
      "INSERT INTO change_batches (at, actor, kind, action, subject) VALUES ('', '', 'edit', '', '') RETURNING seq",
    )
    .pluck()
    .get();
  if (batch === undefined) throw new Error('no batch');
  connection.prepare('INSERT OR REPLACE INTO change_context VALUES (1, ?)').run(batch);
  work();
  connection.exec('UPDATE change_context SET batch = NULL');
  return batch;
}

function replay(connection: Connection, batch: number, direction: 'forward' | 'backward'): void {
  for (const step of replaySteps(connection, [samples], batch, direction)) step();
}

/** Rows with the type and the exact bits of each value. */
function exactRows(connection: Connection): unknown[] {
  return connection
    .prepare("SELECT *, typeof(count), typeof(amount), hex(words), hex(bytes), printf('%!.20g', amount) FROM samples")
    .all();
}

const anySample = fc.tuple(
  fc.option(fc.string({ unit: 'grapheme' })),
  fc.option(fc.maxSafeInteger()),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.option(fc.uint8Array().map((bytes) => Buffer.from(bytes))),
);

describe('the change log', () => {
  test('has its triggers on each column of each table', () => {
    const { connection } = openTestDatabase();
    const present = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all();
    const wanted = recordTables.flatMap((table) => [
      `log_${getTableName(table)}_insert`,
      `log_${getTableName(table)}_delete`,
      ...Object.values(getTableColumns(table)).map(
        ({ name, primary }) => `log_${getTableName(table)}_${primary ? 'keeps' : 'update'}_${name}`,
      ),
    ]);
    expect(present.toSorted()).toEqual(wanted.toSorted());
  });

  test('refuses what is written outside an action', () => {
    const { connection } = openTestDatabase();
    const insert = `INSERT INTO accounts (id, name, region, is_demo, created_at, updated_at) VALUES ('a', '', '', 0, '', '')`;
    expect(() => connection.exec(insert)).toThrow('NOT NULL constraint failed: changes.batch');
  });

  test('refuses a new id for a record', () => {
    const connection = openWithSamples();
    inBatch(connection, () => connection.exec("INSERT INTO samples (id) VALUES ('a')"));
    expect(() => connection.exec("UPDATE samples SET id = 'b'")).toThrow('the id of a record never changes');
  });

  test('gives back any text, number and bytes bit by bit after a change and after a deletion', () => {
    const connection = openWithSamples();
    const traps: Sample[] = [
      ['\u0000a\u{1F600}"\\', 1, 0.1 + 0.2, Buffer.alloc(0)],
      ['', 2 ** 53 - 1, -0, null],
      [null, null, 1e15, Buffer.from([0, 255])],
      ['1', 0, 5e-324, null],
      ['1.0', -1, 1.7976931348623157e308, null],
    ];
    const check = (first: Sample, second: Sample) => {
      inBatch(connection, () => connection.prepare("INSERT INTO samples VALUES ('a', ?, ?, ?, ?)").run(...first));
      const before = exactRows(connection);
      const update = inBatch(connection, () =>
        connection.prepare('UPDATE samples SET words = ?, count = ?, amount = ?, bytes = ?').run(...second),
      );
      const after = exactRows(connection);
      const deletion = inBatch(connection, () => connection.exec('DELETE FROM samples'));
      const seen: unknown[] = [];
      for (const [batch, direction] of [
        [deletion, 'backward'],
        [update, 'backward'],
        [update, 'forward'],
      ] as const) {
        inBatch(connection, () => replay(connection, batch, direction));
        seen.push(exactRows(connection));
      }
      inBatch(connection, () => connection.exec('DELETE FROM samples'));
      expect(seen).toEqual([after, before, after]);
    };
    // One transaction: a thousand waits for the disk would say nothing more.
    connection.exec('BEGIN');
    for (const first of traps) for (const second of traps) check(first, second);
    fc.assert(fc.property(anySample, anySample, check), { numRuns: 200 });
    connection.exec('COMMIT');
  });

  test.each([
    ['a value that was changed since', "UPDATE samples SET words = 'c'"],
    ['a record that is gone', 'DELETE FROM samples'],
  ])('refuses to write over %s', (_, meanwhile) => {
    const connection = openWithSamples();
    inBatch(connection, () => connection.exec("INSERT INTO samples (id, words) VALUES ('a', 'a')"));
    const edit = inBatch(connection, () => connection.exec("UPDATE samples SET words = 'b'"));
    inBatch(connection, () => connection.exec(meanwhile));
    expect(() => inBatch(connection, () => replay(connection, edit, 'backward'))).toThrow(HistoryConflict);
  });
});
