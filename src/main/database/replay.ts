import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { isBytes } from './change-triggers.ts';
import type { Connection } from './connection.ts';

type Value = string | number | Buffer | null;

interface LoggedChange {
  readonly operation: 'insert' | 'update' | 'delete';
  readonly table_name: string;
  readonly row_id: string;
  readonly column_name: string | null;
  readonly before: Value;
  readonly after: Value;
}

/** A row is no longer what the history says: replaying over it would destroy something nobody logged. */
export class HistoryConflict extends Error {
  override readonly name = 'HistoryConflict';
  readonly tableName: string;
  readonly rowId: string;

  constructor(tableName: string, rowId: string) {
    super(`The record ${tableName}/${rowId} is not as the change log left it`);
    this.tableName = tableName;
    this.rowId = rowId;
  }
}

/**
 * Writes what a batch did once more (`forward`) or takes it back (`backward`), row by row in the order that keeps
 * parents before their children. Runs inside the caller's transaction, so the log records it like any other change.
 * @throws HistoryConflict when a row or a value is not the one the log expects.
 */
export function replayBatch(
  connection: Connection,
  tables: readonly SQLiteTable[],
  batch: number,
  direction: 'forward' | 'backward',
): void {
  const order = direction === 'forward' ? 'ASC' : 'DESC';
  const rows = connection
    .prepare<[number], LoggedChange>(`SELECT * FROM changes WHERE batch = ? ORDER BY seq ${order}`)
    .all(batch);
  for (const row of rows) {
    const table = tables.find((candidate) => getTableName(candidate) === row.table_name);
    if (table === undefined) throw new HistoryConflict(row.table_name, row.row_id);
    const change = direction === 'forward' ? row : inverse(row);
    if (write(connection, table, change) !== 1) throw new HistoryConflict(row.table_name, row.row_id);
  }
}

const opposite = { insert: 'delete', update: 'update', delete: 'insert' } as const;

function inverse(change: LoggedChange): LoggedChange {
  return { ...change, operation: opposite[change.operation], before: change.after, after: change.before };
}

/** Answers how many rows were written. */
function write(connection: Connection, table: SQLiteTable, change: LoggedChange): number {
  const name = getTableName(table);
  switch (change.operation) {
    case 'delete':
      return connection.prepare(`DELETE FROM "${name}" WHERE id = ?`).run(change.row_id).changes;
    case 'insert': {
      const row = rowFromJson(table, String(change.after));
      const columns = row.map(([column]) => `"${column}"`).join(', ');
      const places = row.map(() => '?').join(', ');
      const values = row.map(([, value]) => value);
      return connection.prepare(`INSERT INTO "${name}" (${columns}) VALUES (${places})`).run(values).changes;
    }
    case 'update': {
      const column = Object.values(getTableColumns(table)).find(({ name }) => name === change.column_name);
      // A column that a later version gave up has nothing left to restore.
      if (column === undefined) return 1;
      return connection
        .prepare(`UPDATE "${name}" SET "${column.name}" = ? WHERE id = ? AND "${column.name}" IS ?`)
        .run(change.after, change.row_id, change.before).changes;
    }
  }
}

/** Columns that a later version added keep their default, those it gave up are left out. */
function rowFromJson(table: SQLiteTable, json: string): readonly (readonly [string, Value])[] {
  const logged = new Map<string, Value>(Object.entries(JSON.parse(json)));
  return Object.values(getTableColumns(table)).flatMap((column) => {
    const value = logged.get(column.name);
    if (value === undefined) return [];
    return [[column.name, isBytes(column) && value !== null ? Buffer.from(String(value), 'hex') : value] as const];
  });
}
