import { nameKey } from '../../shared/search/name-units.ts';
import { type Readings, searchText } from '../../shared/search/search-text.ts';
import type { Connection } from './connection.ts';

/** The full-text table. A new number makes every file build its index anew: change it with the rules of the search text. */
export const searchIndexTable = 'search_index_1';

const searchables = [
  { entity: 'account', tableName: 'accounts' },
  { entity: 'opportunity', tableName: 'opportunities' },
  { entity: 'person', tableName: 'people' },
] as const;
type Searchable = (typeof searchables)[number];

export interface SearchIndex {
  /** Brings the index up to date with the records whose names a batch touched after the change of that number. */
  refresh(batch: number, since: number): void;
}

/** SQLite's triggers cannot call TypeScript, so the index follows the change log inside the same transaction. */
export function openSearchIndex(connection: Connection, readings: Readings): SearchIndex {
  const touched = connection.prepare<[number, number], { table_name: string; row_id: string }>(
    `SELECT DISTINCT table_name, row_id FROM changes
     WHERE batch = ? AND seq > ? AND (operation <> 'update' OR column_name = 'name')`,
  );
  const write = entryWriter(connection, readings);
  const nameOf = new Map(
    searchables.map(({ tableName }) => [
      tableName as string,
      connection.prepare<[string], string>(`SELECT name FROM "${tableName}" WHERE id = ?`).pluck(),
    ]),
  );
  return {
    refresh(batch, since) {
      for (const { table_name: tableName, row_id: id } of touched.all(batch, since)) {
        const searchable = searchables.find((candidate) => candidate.tableName === tableName);
        if (searchable !== undefined) write(searchable, id, nameOf.get(tableName)?.get(id) ?? null);
      }
    },
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
  connection.exec(
    `CREATE VIRTUAL TABLE ${searchIndexTable} USING fts5(
       words, letters, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')`,
  );
  // Without this FTS5 leaves the words of a deleted name in its segments.
  connection.exec(`INSERT INTO ${searchIndexTable} (${searchIndexTable}, rank) VALUES ('secure-delete', 1)`);
  connection.exec('DELETE FROM search_entries');
  const write = entryWriter(connection, readings);
  for (const searchable of searchables) {
    const rows = connection.prepare<[], { id: string; name: string }>(`SELECT id, name FROM "${searchable.tableName}"`);
    for (const { id, name } of rows.all()) write(searchable, id, name);
  }
}

/** Writes, rewrites or (name null) removes what the index knows of one record. */
function entryWriter(connection: Connection, readings: Readings) {
  const entryOf = connection.prepare<[string], number>('SELECT rowid FROM search_entries WHERE record_id = ?').pluck();
  const removeEntry = connection.prepare('DELETE FROM search_entries WHERE rowid = ?');
  const removeText = connection.prepare(`DELETE FROM ${searchIndexTable} WHERE rowid = ?`);
  const addEntry = connection.prepare(
    'INSERT INTO search_entries (entity, record_id, name_key, sort_key) VALUES (?, ?, ?, ?)',
  );
  const addText = connection.prepare(`INSERT INTO ${searchIndexTable} (rowid, words, letters) VALUES (?, ?, ?)`);
  return ({ entity }: Searchable, id: string, name: string | null): void => {
    const old = entryOf.get(id);
    if (old !== undefined) {
      removeEntry.run(old);
      removeText.run(old);
    }
    if (name === null) return;
    const { words, letters, sortKey } = searchText(name, readings);
    const { lastInsertRowid } = addEntry.run(entity, id, nameKey(name), sortKey);
    addText.run(lastInsertRowid, words, letters);
  };
}
