import { eq, getTableColumns, type InferInsertModel, type InferSelectModel, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { WorkbenchDatabase } from './open.ts';

/** A table whose rows belong to a record (the column `owner`) and bear the moments of their making and last change. */
type RegisterTable = SQLiteTable & { readonly id: SQLiteColumn; readonly updatedAt: SQLiteColumn };

export type Register<Row, Fields> = {
  readonly list: (ownerId: string) => Row[];
  readonly get: (id: string) => Row | undefined;
  readonly add: (ownerId: string, fields: Fields) => string;
  readonly update: (id: string, changes: Partial<Fields>) => void;
  readonly remove: (id: string) => void;
};

/** The SQL of one register of a record, its rows in the order of the given columns. */
export function openRegister<Table extends RegisterTable, Fields extends object>(
  { orm, now, newId }: WorkbenchDatabase,
  table: Table,
  owner: keyof Table & string,
  order: readonly SQLiteColumn[],
): Register<InferSelectModel<Table>, Fields> {
  type Row = InferSelectModel<Table>;
  const columns = getTableColumns(table) as Record<string, SQLiteColumn>;
  const rows = () => orm.select(columns).from(table as SQLiteTable);
  const listed = rows()
    .where(eq(table[owner] as SQLiteColumn, sql.placeholder('ownerId')))
    .orderBy(...order, table.id)
    .prepare();
  const byId = rows()
    .where(eq(table.id, sql.placeholder('id')))
    .prepare();
  const at = () => now().toISOString();
  return {
    list: (ownerId) => listed.all({ ownerId }) as Row[],
    get: (id) => byId.get({ id }) as Row | undefined,
    add(ownerId, fields) {
      const id = newId();
      orm
        .insert(table)
        .values({ ...fields, id, [owner]: ownerId, createdAt: at(), updatedAt: at() } as InferInsertModel<Table>)
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
