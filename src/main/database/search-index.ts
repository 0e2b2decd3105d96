import { entryRange, serialRange } from '../../shared/search/entry-place.ts';
import { nameKey } from '../../shared/search/name-units.ts';
import type { Readings } from '../../shared/search/search-text.ts';
import type { SearchedEntity } from '../../shared/search/searched-fields.ts';
import type { Connection } from './connection.ts';
import { entryText, nameOf } from './entry-text.ts';
import { rankOf, type SearchedRow, type SearchedTable, searchedTables } from './searched-tables.ts';

/** The full-text table. A new number makes every file build its index anew: change it with the rules of the search text. */
export const searchIndexTable = 'search_index_4';

/** The numbers of the entries of one kind that fit `@match`, for a list of that kind: the other kinds are not read. */
export function matchingEntries(entity: SearchedEntity): string {
  const { from, to } = entryRange(entity);
  return `SELECT rowid FROM ${searchIndexTable}
        WHERE ${searchIndexTable} MATCH @match AND rowid >= ${from} AND rowid < ${to}`;
}

/** When all is built anew, so many records are held in memory at a time. */
const recordsAtOnce = 20_000;

/** Brings the index up to date with one batch. */
export interface IndexUpdate {
  /** Remembers the records whose searched fields the batch touched after the change of that number. */
  collect(batch: number, since: number): void;
  /** Writes their entries in small pieces; answers after each the share that is done. */
  write(): Generator<number, void>;
}

/**
 * SQLite's triggers cannot call TypeScript, so the index follows the change log inside the same transaction. Entries
 * written together at the end make a few large segments of FTS5, and rows before them no savepoints of its table.
 */
export function openSearchIndex(connection: Connection, readings: Readings): () => IndexUpdate {
  const columns = [...new Set(searchedTables.flatMap((table) => table.columns))];
  const touched = connection
    .prepare<[number, number, string], string>(
      `SELECT DISTINCT row_id FROM changes
       WHERE batch = ? AND seq > ? AND table_name = ?
         AND (operation <> 'update' OR column_name IN (${columns.map((column) => `'${column}'`).join(', ')}))`,
    )
    .pluck();
  const rowOf = new Map(
    searchedTables.map(({ entity, sql }) => [entity, connection.prepare<[string], SearchedRow>(`${sql} WHERE id = ?`)]),
  );
  const entries = openEntries(connection, readings);

  function* writeEntries(table: SearchedTable, ids: readonly string[]): Generator<void, void> {
    const rows: SearchedRow[] = [];
    for (const id of ids) {
      entries.remove(id);
      const row = rowOf.get(table.entity)?.get(id);
      if (row !== undefined) rows.push(row);
      yield;
    }
    yield* entries.add(table, rows);
  }

  return () => {
    const collected = new Map(searchedTables.map((table) => [table, new Set<string>()]));
    return {
      collect(batch, since) {
        for (const [table, ids] of collected) {
          for (const id of touched.all(batch, since, table.tableName)) ids.add(id);
        }
      },
      *write() {
        // A record is met twice: when its old entry goes and when its new one comes.
        const total = 2 * [...collected.values()].reduce((sum, ids) => sum + ids.size, 0);
        let done = 0;
        for (const [table, known] of collected) {
          const ids = [...known];
          for (let at = 0; at < ids.length; at += recordsAtOnce) {
            for (const _ of writeEntries(table, ids.slice(at, at + recordsAtOnce))) {
              done += 1;
              yield Math.min(1, done / total);
            }
          }
        }
      },
    };
  };
}

/** Creates the index when the file has none of this version, filled from the records; runs in the caller's transaction. */
export function ensureSearchIndex(connection: Connection, readings: Readings): void {
  const present = connection
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%' AND name LIKE 'search_index_%'",
    )
    .pluck()
    .all();
  if (present.includes(searchIndexTable)) return;
  for (const name of present) connection.exec(`DROP TABLE "${name}"`);
  // A few letters begin thousands of words: their lists are kept ready. Single letters are words of their own.
  connection.exec(
    `CREATE VIRTUAL TABLE ${searchIndexTable} USING fts5(
       name, starts, letters, fields, field_letters, texts, text_letters, digits,
       content = '', contentless_delete = 1, prefix = '2 3 4 5', tokenize = 'unicode61 remove_diacritics 2')`,
  );
  connection.exec('DELETE FROM search_entries');
  const entries = openEntries(connection, readings);
  for (const table of searchedTables) {
    const page = connection.prepare<[string, number], SearchedRow>(`${table.sql} WHERE id > ? ORDER BY id LIMIT ?`);
    let rows: SearchedRow[];
    let after = '';
    do {
      rows = page.all(after, recordsAtOnce);
      for (const _ of entries.add(table, rows));
      after = rows.at(-1)?.id ?? after;
    } while (rows.length === recordsAtOnce);
  }
}

/** So many pages are rewritten at once: some milliseconds. */
const pagesAtOnce = 32;

/**
 * Rewrites the index without the words of removed records, which FTS5 only marks as gone. Whoever runs it lets others
 * work after each piece; what is there already when it begins is rewritten whole.
 */
export function* forgetRemovedWords(connection: Connection): Generator<void, void> {
  const merge = connection.prepare<[number]>(
    `INSERT INTO ${searchIndexTable} (${searchIndexTable}, rank) VALUES ('merge', ?)`,
  );
  const written = connection.prepare<[], number>('SELECT total_changes()').pluck();
  // The first, negative number means all segments; fewer than two changes mean that nothing was left to do.
  for (let pages = -pagesAtOnce; ; pages = pagesAtOnce) {
    const before = written.get() ?? 0;
    merge.run(pages);
    if ((written.get() ?? 0) - before < 2) return;
    yield;
  }
}

/** The SQL that writes what the index knows of records. */
function openEntries(connection: Connection, readings: Readings) {
  const entryOf = connection.prepare<[string], number>('SELECT rowid FROM search_entries WHERE record_id = ?').pluck();
  const removeEntry = connection.prepare('DELETE FROM search_entries WHERE rowid = ?');
  const removeText = connection.prepare(`DELETE FROM ${searchIndexTable} WHERE rowid = ?`);
  const lastSerial = connection
    .prepare<[{ from: number; to: number }], number | null>(
      'SELECT max(rowid) FROM search_entries WHERE rowid >= @from AND rowid < @to',
    )
    .pluck();
  const addEntry = connection.prepare(
    'INSERT INTO search_entries (rowid, entity, record_id, name_key, sort_key) VALUES (?, ?, ?, ?, ?)',
  );
  const addText = connection.prepare(
    `INSERT INTO ${searchIndexTable} (rowid, name, starts, letters, fields, field_letters, texts, text_letters, digits)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    remove(recordId: string): void {
      const number = entryOf.get(recordId);
      if (number === undefined) return;
      removeEntry.run(number);
      removeText.run(number);
    },
    /** Stops after each record. */
    *add({ entity }: SearchedTable, rows: readonly SearchedRow[]): Generator<void, void> {
      const nextSerials = new Map<number, number>();
      const numbered = rows.map((row) => {
        const range = serialRange(entity, rankOf(entity, nameOf(entity, row), row));
        const number = nextSerials.get(range.from) ?? (lastSerial.get(range) ?? range.from - 1) + 1;
        nextSerials.set(range.from, number + 1);
        return { row, number };
      });
      // FTS5 writes a segment out whenever a number is lower than the one before it.
      for (const { row, number } of numbered.sort((left, right) => left.number - right.number)) {
        const text = entryText(entity, row, readings);
        // A JavaScript number beyond 32 bits reaches SQLite as a real, which FTS5 does not take for a row's number.
        const rowid = BigInt(number);
        addEntry.run(rowid, entity, row.id, nameKey(nameOf(entity, row)), row.day === null ? text.sortKey : '');
        addText.run(
          rowid,
          ...[text.name, text.starts, text.letters, text.fields, text.fieldLetters],
          ...[text.texts, text.textLetters, text.digits],
        );
        yield;
      }
    },
  };
}
