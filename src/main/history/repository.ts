import { getTableColumns, getTableName } from 'drizzle-orm';
import type { Action, FieldChange, HistoryEntity } from '../../shared/history/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { accounts, activities, opportunities, people, roiDrivers, tasks } from '../database/schema.ts';

export type HistoryRepository = ReturnType<typeof createHistoryRepository>;

type Value = FieldChange['before'];

interface LoggedChange extends Omit<Action, 'name'> {
  readonly name: Action['name'];
  readonly at: string;
  readonly actor: string;
  readonly kind: FieldChange['kind'];
  readonly operation: 'insert' | 'update' | 'delete';
  readonly before: Value;
  readonly after: Value;
}

const tables = {
  account: accounts,
  opportunity: opportunities,
  person: people,
  activity: activities,
  task: tasks,
  roiDriver: roiDrivers,
} as const;

/** Reads the change log; nothing else keeps a history. */
export function createHistoryRepository({ connection }: WorkbenchDatabase) {
  const ofField = connection.prepare<[string, string, string], LoggedChange>(
    `SELECT b.at, b.actor, b.kind, b.action AS name, b.subject, b.field, c.operation, c.before, c.after
     FROM changes AS c JOIN change_batches AS b ON b.seq = c.batch
     WHERE c.row_id = ? AND (c.column_name = ? OR c.column_name IS NULL) AND c.table_name = ?
     ORDER BY c.seq DESC`,
  );
  return {
    /** Undefined when the record's schema has no such field. */
    ofField(entity: HistoryEntity, id: string, field: string): FieldChange[] | undefined {
      const table = tables[entity];
      const column = Object.entries(getTableColumns(table)).find(([name]) => name === field)?.[1].name;
      if (column === undefined) return undefined;
      return ofField.all(id, column, getTableName(table)).flatMap((change) => {
        const { before, after } = valuesOf(change, column);
        const { at, actor, kind, name, subject, field } = change;
        return before === after ? [] : [{ at, actor, kind, action: { name, subject, field }, before, after }];
      });
    },
  };
}

/** An insert or a delete holds the whole row: its other side is nothing. */
function valuesOf(change: LoggedChange, column: string): { readonly before: Value; readonly after: Value } {
  switch (change.operation) {
    case 'update':
      return { before: change.before, after: change.after };
    case 'insert':
      return { before: null, after: cellOf(change.after, column) };
    case 'delete':
      return { before: cellOf(change.before, column), after: null };
  }
}

/** Of a row that was erased from the bin for good nothing is known. */
function cellOf(row: Value, column: string): Value {
  if (row === null) return null;
  const cells = new Map<string, Value>(Object.entries(JSON.parse(String(row))));
  return cells.get(column) ?? null;
}
