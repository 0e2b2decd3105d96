import type { Statement } from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { isBytes } from './change-triggers.ts';
import type { Connection } from './connection.ts';

type Value = string | number | Buffer | null;

interface LoggedChange {
  readonly seq: number;
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

/** So many changes are held in memory at once. */
const pageSize = 200;

/**
 * The steps that write what a batch did once more (`forward`) or take it back (`backward`), row by row in the order
 * that keeps parents before their children. They run inside the caller's transaction, so the log records them too.
 * A step throws HistoryConflict when a row or a value is not the one the log expects.
 */
export function* replaySteps(
  connection: Connection,
  tables: readonly SQLiteTable[],
  batch: number,
  direction: 'forward' | 'backward',
): Generator<() => void, void> {
  const [isLater, order, start] = direction === 'forward' ? ['>', 'ASC', 0] : ['<', 'DESC', Number.MAX_SAFE_INTEGER];
  const page = connection.prepare<[number, number], LoggedChange>(
    `SELECT * FROM changes WHERE batch = ? AND seq ${isLater} ? ORDER BY seq ${order} LIMIT ${pageSize}`,
  );
  const write = openReplay(connection, tables);
  let rows = page.all(batch, start);
  while (rows.length > 0) {
    for (const row of rows) yield () => write(direction === 'forward' ? row : inverse(row));
    rows = page.all(batch, rows.at(-1)?.seq ?? start);
  }
}

const opposite = { insert: 'delete', update: 'update', delete: 'insert' } as const;

function inverse(change: LoggedChange): LoggedChange {
  return { ...change, operation: opposite[change.operation], before: change.after, after: change.before };
}

/** Writes one change; the statements are prepared once. */
function openReplay(connection: Connection, tables: readonly SQLiteTable[]): (change: LoggedChange) => void {
  const tableOf = new Map(tables.map((table) => [getTableName(table), table]));
  const statements = new Map<string, Statement<Value[]>>();
  const run = (sql: string, values: readonly Value[]): number => {
    const known = statements.get(sql) ?? connection.prepare<Value[]>(sql);
    statements.set(sql, known);
    return known.run(...values).changes;
  };
  return (change) => {
    const table = tableOf.get(change.table_name);
    if (table === undefined || write(run, table, change) !== 1) {
      throw new HistoryConflict(change.table_name, change.row_id);
    }
  };
}

/** Answers how many rows were written. */
function write(
  run: (sql: string, values: readonly Value[]) => number,
  table: SQLiteTable,
  change: LoggedChange,
): number {
  const name = getTableName(table);
  switch (change.operation) {
    case 'delete':
      return run(`DELETE FROM "${name}" WHERE id = ?`, [change.row_id]);
    case 'insert': {
      const row = rowFromJson(table, String(change.after));
      const columns = row.map(([column]) => `"${column}"`).join(', ');
      const places = row.map(() => '?').join(', ');
      return run(
        `INSERT INTO "${name}" (${columns}) VALUES (${places})`,
        row.map(([, value]) => value),
      );
    }
    case 'update': {
      const column = Object.values(getTableColumns(table)).find(({ name }) => name === change.column_name);
      // A column that a later version gave up has nothing left to restore.
      if (column === undefined) return 1;
      return run(`UPDATE "${name}" SET "${column.name}" = ? WHERE id = ? AND "${column.name}" IS ?`, [
        change.after,
        change.row_id,
        change.before,
      ]);
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
