import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';

/** A column that holds the id of a record of another table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  /** The record goes with the one it refers to; a reference that does not own is emptied instead. */
  readonly isOwner: boolean;
  readonly isNullable: boolean;
}

/** What code that treats all tables alike must know of one. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  readonly references: readonly Reference[];
}

/** Reads a table's columns and foreign keys from the schema, so that a later table or column is never forgotten. */
export function shapeOf(table: SQLiteTable): TableShape {
  const columns = Object.values(getTableColumns(table));
  const references = getTableConfig(table).foreignKeys.flatMap((foreignKey) => {
    const { columns: own, foreignTable } = foreignKey.reference();
    return own.map((column) => ({
      column: column.name,
      table: getTableName(foreignTable),
      isOwner: foreignKey.onDelete === 'cascade',
      isNullable: !column.notNull,
    }));
  });
  return { name: getTableName(table), columns: columns.map(({ name }) => name), references };
}
