import type { Statement } from 'better-sqlite3';
import type { Connection } from './connection.ts';
import type { TableShape } from './references.ts';

/** A row as SQLite holds it, by the names of its columns. */
export type RawRow = Readonly<Record<string, string | number | null>>;
type Value = RawRow[string];

/** Writes rows of any record table by their columns' names; columns that the table does not have are left out. */
export interface RowWriter {
  has(table: string, id: string): boolean;
  get(table: string, id: string): RawRow | undefined;
  /** Rows of a table that hold this value in a column. */
  having(table: string, column: string, value: string): readonly RawRow[];
  remove(table: string, id: string): void;
  insert(table: TableShape, row: RawRow): void;
  /** Writes the columns that differ; answers whether there were any. */
  update(table: TableShape, id: string, row: RawRow): boolean;
}

export function openRowWriter(connection: Connection): RowWriter {
  const statements = new Map<string, Statement<Value[]>>();
  const prepared = (sql: string): Statement<Value[]> => {
    const known = statements.get(sql) ?? connection.prepare<Value[]>(sql);
    statements.set(sql, known);
    return known;
  };
  const get = (table: string, id: string) =>
    prepared(`SELECT * FROM "${table}" WHERE id = ?`).get(id) as RawRow | undefined;
  return {
    get,
    has: (table, id) => prepared(`SELECT 1 FROM "${table}" WHERE id = ?`).get(id) !== undefined,
    having: (table, column, value) =>
      prepared(`SELECT * FROM "${table}" WHERE "${column}" = ?`).all(value) as readonly RawRow[],
    remove(table, id) {
      prepared(`DELETE FROM "${table}" WHERE id = ?`).run(id);
    },
    insert({ name, columns }, row) {
      const present = columns.filter((column) => row[column] !== undefined);
      const names = present.map((column) => `"${column}"`).join(', ');
      const places = present.map(() => '?').join(', ');
      prepared(`INSERT INTO "${name}" (${names}) VALUES (${places})`).run(
        ...present.map((column) => row[column] ?? null),
      );
    },
    update({ name, columns }, id, row) {
      const before = get(name, id);
      const changed = columns.filter((column) => row[column] !== undefined && row[column] !== before?.[column]);
      for (const column of changed) {
        prepared(`UPDATE "${name}" SET "${column}" = ? WHERE id = ?`).run(row[column] ?? null, id);
      }
      return changed.length > 0;
    },
  };
}
