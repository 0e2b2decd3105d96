import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Connection } from './connection.ts';

/** All our triggers carry this prefix, so that they can be told from anything else in the file. */
const prefix = 'log_';

/** The triggers of the change log by name, made from the schema; built-in SQL only, since the schema is not trusted. */
export function changeTriggers(tables: readonly SQLiteTable[]): ReadonlyMap<string, string> {
  return new Map(tables.flatMap((table) => triggersOf(table)));
}

function triggersOf(table: SQLiteTable): [string, string][] {
  const tableName = getTableName(table);
  const columns = Object.values(getTableColumns(table));
  const define = (what: string, event: string, body: string): [string, string] => {
    const name = `${prefix}${tableName}_${what}`;
    return [name, `CREATE TRIGGER "${name}" ${event} BEGIN ${body}; END`];
  };
  const log = (operation: string, row: 'OLD' | 'NEW', column: string, before: string, after: string) =>
    'INSERT INTO changes (batch, operation, table_name, row_id, column_name, before, after) VALUES (' +
    `(SELECT batch FROM change_context), '${operation}', '${tableName}', ${row}.id, ${column}, ${before}, ${after})`;
  const insert = log('insert', 'NEW', 'NULL', 'NULL', rowAsJson('NEW', columns));
  const remove = log('delete', 'OLD', 'NULL', rowAsJson('OLD', columns), 'NULL');
  return [
    define('insert', `AFTER INSERT ON "${tableName}"`, insert),
    define('delete', `AFTER DELETE ON "${tableName}"`, remove),
    ...columns.map(({ name, primary }) => {
      const event = `UPDATE OF "${name}" ON "${tableName}" WHEN OLD."${name}" IS NOT NEW."${name}"`;
      return primary
        ? define(`keeps_${name}`, `BEFORE ${event}`, "SELECT RAISE(ABORT, 'the id of a record never changes')")
        : define(
            `update_${name}`,
            `AFTER ${event}`,
            log('update', 'NEW', `'${name}'`, `OLD."${name}"`, `NEW."${name}"`),
          );
    }),
  ];
}

/** SQLite prints a real with the 17 digits that name it alone; only bytes need a spelling of their own. */
function rowAsJson(row: 'OLD' | 'NEW', columns: readonly SQLiteColumn[]): string {
  const pairs = columns.map((column) => {
    const value = `${row}."${column.name}"`;
    return `'${column.name}', ${isBytes(column) ? `iif(${value} IS NULL, NULL, hex(${value}))` : value}`;
  });
  return `json_object(${pairs.join(', ')})`;
}

/** Bytes have no JSON form: the log spells them in hexadecimal. */
export function isBytes(column: SQLiteColumn): boolean {
  return column.getSQLType() === 'blob';
}

/** Removes every trigger of the log, so that a migration neither trips over one nor is logged as the user's doing. */
export function dropChangeTriggers(connection: Connection): void {
  for (const name of presentTriggers(connection).keys()) connection.exec(`DROP TRIGGER "${name}"`);
}

/** Brings the file's triggers to what the schema asks for; writes nothing when they are right already. */
export function ensureChangeTriggers(connection: Connection, tables: readonly SQLiteTable[]): void {
  const wanted = changeTriggers(tables);
  const present = presentTriggers(connection);
  for (const [name, definition] of present) {
    if (wanted.get(name) !== definition) connection.exec(`DROP TRIGGER "${name}"`);
  }
  for (const [name, definition] of wanted) {
    if (present.get(name) !== definition) connection.exec(definition);
  }
}

function presentTriggers(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection
    .prepare<[string], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND substr(name, 1, 4) = ?",
    )
    .all(prefix);
  return new Map(rows.map((row) => [row.name, row.sql]));
}
