import { eq, getTableColumns, type InferInsertModel, type InferSelectModel, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { WorkbenchDatabase } from '../database/open.ts';

/** A table whose rows belong to a POC and bear the moments of their making and last change. */
type RegisterTable = SQLiteTable & {
  readonly id: SQLiteColumn;
  readonly pocId: SQLiteColumn;
  readonly updatedAt: SQLiteColumn;
};

export type Register<Row, Fields> = {
  readonly list: (pocId: string) => Row[];
  readonly get: (id: string) => Row | undefined;
  readonly add: (pocId: string, fields: Fields) => string;
  readonly update: (id: string, changes: Partial<Fields>) => void;
  readonly remove: (id: string) => void;
};

/** The SQL of one register of a POC, its rows in the order of the given columns. */
export function openRegister<Table extends RegisterTable, Fields extends object>(
  { orm, now, newId }: WorkbenchDatabase,
  table: Table,
  order: readonly SQLiteColumn[],
): Register<InferSelectModel<Table>, Fields> {
  type Row = InferSelectModel<Table>;
  const columns = getTableColumns(table) as Record<string, SQLiteColumn>;
  const rows = () => orm.select(columns).from(table as SQLiteTable);
  const listed = rows()
    .where(eq(table.pocId, sql.placeholder('pocId')))
    .orderBy(...order, table.id)
    .prepare();
  const byId = rows()
    .where(eq(table.id, sql.placeholder('id')))
    .prepare();
  const at = () => now().toISOString();
  return {
    list: (pocId) => listed.all({ pocId }) as Row[],
    get: (id) => byId.get({ id }) as Row | undefined,
    add(pocId, fields) {
      const id = newId();
      orm
        .insert(table)
        .values({ ...fields, id, pocId, createdAt: at(), updatedAt: at() } as InferInsertModel<Table>)
        .run();
      return id;
    },
    update(id, changes) {
      orm
        .update(table as SQLiteTable)
        .set({ ...changes, updatedAt: at() })
        .where(eq(table.id, id))
        .run();
    },
    remove(id) {
      orm
        .delete(table as SQLiteTable)
        .where(eq(table.id, id))
        .run();
    },
  };
}
