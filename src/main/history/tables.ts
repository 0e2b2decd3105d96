import { sql } from 'drizzle-orm';
import { check, customType, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { actionNames } from '../../shared/history/model.ts';
import { isOneOf } from '../database/enumeration-check.ts';

/** A value of any type, exactly as its column held it: BLOB affinity converts nothing. */
const anyValue = customType<{ data: string | number | Buffer | null }>({ dataType: () => 'blob' });

const batchKinds = ['edit', 'undo', 'redo'] as const;
/** `done` can be undone, `undone` can be redone, `dropped` was undone and then overtaken by a new edit. */
const batchStates = ['done', 'undone', 'dropped'] as const;

/** One action of the user, or the undoing or redoing of one (`target`). */
export const changeBatches = sqliteTable(
  'change_batches',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    actor: text().notNull(),
    kind: text({ enum: batchKinds }).notNull(),
    /** Without a CHECK: every feature adds names, and each would rebuild the largest table of the file. */
    action: text({ enum: actionNames }).notNull(),
    subject: text().notNull(),
    field: text(),
    /** The edit that an undo or a redo is about; NULL on edits. */
    target: integer(),
    /** Where an edit stands in the history; NULL on undo and redo. */
    state: text({ enum: batchStates }),
  },
  (table) => [
    check('change_batches_kind', isOneOf(table.kind, batchKinds)),
    check('change_batches_state', isOneOf(table.state, batchStates)),
    index('change_batches_by_state').on(table.state, table.seq),
  ],
);

/** What a batch did to rows: an insert or a delete holds the whole row as JSON, an update one changed column. */
export const changes = sqliteTable(
  'changes',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    batch: integer()
      .notNull()
      .references(() => changeBatches.seq),
    operation: text({ enum: ['insert', 'update', 'delete'] }).notNull(),
    tableName: text('table_name').notNull(),
    rowId: text('row_id').notNull(),
    columnName: text('column_name'),
    before: anyValue(),
    after: anyValue(),
  },
  (table) => [
    check('changes_operation', isOneOf(table.operation, ['insert', 'update', 'delete'])),
    index('changes_by_batch').on(table.batch),
    index('changes_by_row').on(table.rowId, table.columnName),
    // What the bin is read from, without the rest of the history.
    index('changes_deletions').on(table.batch).where(sql.raw("operation = 'delete' AND before IS NOT NULL")),
  ],
);

/** One row that says to which batch the triggers' rows belong; NULL between batches, so that nothing is written unlogged. */
export const changeContext = sqliteTable('change_context', {
  id: integer().primaryKey(),
  batch: integer(),
});
