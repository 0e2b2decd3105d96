import { setImmediate } from 'node:timers/promises';
import type { Connection } from '../database/connection.ts';
import type { TableShape } from '../database/references.ts';
import { openDeletedWith } from './deleted-with.ts';

/** So many rows are erased in one transaction; between two of them others are served. */
const rowsAtOnce = 200;

export type Eraser = ReturnType<typeof openEraser>;

interface EraserServices {
  readonly connection: Connection;
  /** Every table of records. */
  readonly tables: readonly TableShape[];
  /** Resolves when nothing else is being written. */
  readonly whenFree: () => Promise<void>;
  /** Takes the words of removed records out of the full-text index, piece by piece. */
  readonly forgetWords: () => Iterator<void>;
}

/**
 * Takes the values of deleted rows out of the change log, the names of actions on them included. What happened stays
 * known (when, by whom, which id), what it was about does not. Undo ends there: it would need those values.
 */
export function openEraser({ connection, tables, whenFree, forgetWords }: EraserServices) {
  connection.exec('CREATE TEMP TABLE IF NOT EXISTS erased_rows (id TEXT PRIMARY KEY)');
  connection.exec('CREATE TEMP TABLE IF NOT EXISTS erased_names (name TEXT PRIMARY KEY)');
  const clear = ['DELETE FROM temp.erased_rows', 'DELETE FROM temp.erased_names'].map((sql) => connection.prepare(sql));
  const mark = connection.prepare('INSERT OR IGNORE INTO temp.erased_rows VALUES (?)');
  const isPresent = tables
    .map(({ name }) => `SELECT 1 FROM "${name}" WHERE id = temp.erased_rows.id`)
    .join(' UNION ALL ');
  const unmarkPresent = connection.prepare(`DELETE FROM temp.erased_rows WHERE EXISTS (${isPresent})`);
  const steps = [
    `INSERT OR IGNORE INTO temp.erased_names
     SELECT value FROM changes AS c, json_each(json_array(
       iif(c.column_name IS NULL, json_extract(c.before, '$.name'), c.before),
       iif(c.column_name IS NULL, json_extract(c.before, '$.subject'), c.after),
       iif(c.column_name IS NULL, json_extract(c.before, '$.title'), NULL)))
     WHERE c.row_id IN (SELECT id FROM temp.erased_rows)
       AND (c.operation = 'delete' OR c.column_name IN ('name', 'subject')) AND value <> ''`,
    `UPDATE change_batches SET state = 'dropped'
     WHERE state = 'undone' OR state = 'done' AND seq <= (
       SELECT max(batch) FROM changes WHERE row_id IN (SELECT id FROM temp.erased_rows))`,
    `UPDATE change_batches SET subject = '' WHERE subject IN (SELECT name FROM temp.erased_names)`,
    `UPDATE change_batches SET subject = '' WHERE subject <> '' AND seq IN (
       SELECT batch FROM changes WHERE row_id IN (SELECT id FROM temp.erased_rows))
     AND (EXISTS (SELECT 1 FROM temp.erased_names AS n WHERE instr(change_batches.subject, n.name) > 0)
       OR NOT EXISTS (SELECT 1 FROM changes AS c
         WHERE c.batch = change_batches.seq AND c.row_id NOT IN (SELECT id FROM temp.erased_rows)))`,
    `UPDATE changes SET before = NULL, after = NULL WHERE row_id IN (SELECT id FROM temp.erased_rows)`,
  ].map((sql) => connection.prepare(sql));
  const deletedWith = openDeletedWith(connection, tables);
  const deletedBefore = connection
    .prepare<[string], string>(
      `SELECT c.row_id FROM changes AS c JOIN change_batches AS b ON b.seq = c.batch
       WHERE c.operation = 'delete' AND c.before IS NOT NULL AND b.at < ?
       AND NOT EXISTS (SELECT 1 FROM changes AS later
         WHERE later.row_id = c.row_id AND later.column_name IS NULL AND later.seq > c.seq)`,
    )
    .pluck();

  /** The index comes first: interrupted, the deletion still stands in the bin, and erasing begins anew. */
  async function erase(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const forgetting = forgetWords();
    while (await inTurn(() => forgetting.next().done !== true));
    for (let from = 0; from < ids.length; from += rowsAtOnce) {
      await inTurn(() => connection.transaction(() => eraseSome(ids.slice(from, from + rowsAtOnce))).immediate());
    }
    // The write-ahead file still holds the pages as they were.
    await inTurn(() => connection.pragma('wal_checkpoint(TRUNCATE)'));
  }

  /** Runs a piece of work between those of others. */
  async function inTurn<T>(work: () => T): Promise<T> {
    await setImmediate();
    await whenFree();
    return work();
  }

  function eraseSome(ids: readonly string[]): void {
    for (const statement of clear) statement.run();
    for (const id of ids) mark.run(id);
    unmarkPresent.run();
    for (const statement of steps) statement.run();
    for (const statement of clear) statement.run();
  }

  return {
    /** Erases these rows where they are not back. */
    erase,
    /** Erases these deleted records and every deleted row that ever hung on them. */
    eraseWithAll: async (table: string, ids: readonly string[]): Promise<void> =>
      erase(await deletedWith.inPieces(table, ids)),
    /** Erases every row that was deleted before a moment and is not back. */
    eraseDeletedBefore: (moment: string): Promise<void> => erase(deletedBefore.all(moment)),
  };
}
