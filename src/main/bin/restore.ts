import type { BinKind } from '../../shared/bin/model.ts';
import { type Connection, sqliteCode } from '../database/connection.ts';
import type { TableShape } from '../database/references.ts';
import { openRowWriter, type RawRow } from '../database/row-writer.ts';
import { binTables, kindOfTable } from './tables-of-kinds.ts';

export type RestoreRefusal =
  /** What it belongs to is not there: `name` is still in the bin, or empty when that was erased. */
  | { readonly kind: 'parent-missing'; readonly parent: BinKind; readonly name: string }
  /** Another record took the only place there is (a deal has one ROI model). */
  | { readonly kind: 'place-taken'; readonly record: BinKind };

/** Thrown by a step of restoring: nothing is restored then. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
  readonly refusal: RestoreRefusal;

  constructor(refusal: RestoreRefusal) {
    super(`Not restored: ${refusal.kind}`);
    this.refusal = refusal;
  }
}

interface Deleted {
  readonly table: string;
  readonly id: string;
  readonly row: string;
}

interface Emptied {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly value: string;
}

/**
 * The steps that bring back what a deletion took: parents before children, then the references that the deletion
 * emptied, where nothing else took their place. What only hung on a record that is gone for other reasons stays away.
 */
export function* restoreSteps(
  connection: Connection,
  tables: readonly TableShape[],
  batch: number,
): Generator<() => void, void> {
  const shapes = new Map(tables.map((table) => [table.name, table]));
  const writer = openRowWriter(connection);
  const restored = new Set<string>();
  for (const { table, id, row } of deletedRows(connection, batch)) {
    const shape = shapes.get(table);
    if (shape === undefined || writer.has(table, id)) continue;
    yield () => {
      const cells: RawRow = JSON.parse(row);
      const hangsOnRestored = shape.references.some(
        ({ column, isOwner }) => isOwner && restored.has(`${cells[column]}`),
      );
      const missing = shape.references.filter(
        ({ column, table: parent }) => typeof cells[column] === 'string' && !writer.has(parent, `${cells[column]}`),
      );
      const owner = missing.find(({ isOwner }) => isOwner);
      if (owner !== undefined) {
        if (hangsOnRestored) return;
        throw new RestoreRefused(missingParent(connection, owner.table, `${cells[owner.column]}`));
      }
      const empty = Object.fromEntries(missing.map(({ column }) => [column, null]));
      if (insert(() => writer.insert(shape, { ...cells, ...empty }))) restored.add(id);
      else if (!hangsOnRestored)
        throw new RestoreRefused({ kind: 'place-taken', record: kindOfTable(table) ?? 'account' });
    };
  }
  for (const { table, id, column, value } of emptiedReferences(connection, batch)) {
    const shape = shapes.get(table);
    if (shape === undefined || !shape.references.some((reference) => reference.column === column)) continue;
    yield () => {
      const current = writer.get(table, id);
      if (restored.has(value) && current?.[column] === null) writer.update(shape, id, { [column]: value });
    };
  }
}

/** Answers false when a unique place is taken. */
function insert(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (sqliteCode(error) === 'SQLITE_CONSTRAINT_UNIQUE') return false;
    throw error;
  }
}

function deletedRows(connection: Connection, batch: number): readonly Deleted[] {
  return connection
    .prepare<[number], Deleted>(
      `SELECT table_name AS "table", row_id AS id, before AS row FROM changes
       WHERE batch = ? AND operation = 'delete' AND before IS NOT NULL ORDER BY seq DESC`,
    )
    .all(batch);
}

function emptiedReferences(connection: Connection, batch: number): readonly Emptied[] {
  return connection
    .prepare<[number], Emptied>(
      `SELECT table_name AS "table", row_id AS id, column_name AS "column", before AS value FROM changes
       WHERE batch = ? AND operation = 'update' AND after IS NULL AND typeof(before) = 'text' ORDER BY seq`,
    )
    .all(batch);
}

function missingParent(connection: Connection, table: string, id: string): RestoreRefusal {
  const parent = kindOfTable(table) ?? 'account';
  const row = connection
    .prepare<[string], string | null>(
      "SELECT before FROM changes WHERE row_id = ? AND operation = 'delete' ORDER BY seq DESC LIMIT 1",
    )
    .pluck()
    .get(id);
  const field = binTables[parent].name;
  const cells: RawRow = typeof row === 'string' ? JSON.parse(row) : {};
  return { kind: 'parent-missing', parent, name: field === null ? '' : `${cells[field] ?? ''}` };
}
