import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Action, HistoryState } from '../../shared/history/model.ts';
import { openCoalescing } from './coalesce.ts';
import type { Connection } from './connection.ts';
import { replayBatch } from './replay.ts';

export interface ChangeLog {
  /**
   * Runs the user's action as one transaction under its name: all of it is committed and logged, or none of it.
   * Batches with the same coalesce key that follow each other within two seconds become one step of undo.
   */
  runBatch<T>(action: Action, work: () => T, coalesceKey?: string): T;
  state(): HistoryState;
  /** Takes back the latest action and answers it; null when there is nothing to take back. */
  undo(): Action | null;
  redo(): Action | null;
  /** Called after each commit with the names of the tables whose rows changed. */
  onCommit(listener: (tables: readonly string[]) => void): void;
}

export interface ChangeLogServices {
  readonly connection: Connection;
  readonly recordTables: readonly SQLiteTable[];
  readonly actor: string;
  readonly now: () => Date;
  /** Runs inside the transaction after the rows are written: what is derived from them never lags behind. */
  readonly beforeCommit: (batch: number) => void;
}

type BatchKind = 'edit' | 'undo' | 'redo';
type HistoryEntry = Action & { readonly seq: number };

/** Undo, redo, field history and the audit trail in one: triggers write it, this says to which action the rows belong. */
export function createChangeLog(services: ChangeLogServices): ChangeLog {
  const { connection, recordTables, actor, now, beforeCommit } = services;
  const coalescing = openCoalescing(connection);
  const listeners: ((tables: readonly string[]) => void)[] = [];
  const addBatch = connection
    .prepare<[string, string, BatchKind, string, string, string | null, number | null, string | null], number>(
      `INSERT INTO change_batches (at, actor, kind, action, subject, field, target, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq`,
    )
    .pluck();
  const enter = connection.prepare('INSERT OR REPLACE INTO change_context (id, batch) VALUES (1, ?)');
  const leave = connection.prepare('UPDATE change_context SET batch = NULL');
  const changedTables = connection
    .prepare<[number], string>('SELECT DISTINCT table_name FROM changes WHERE batch = ? ORDER BY table_name')
    .pluck();
  const removeBatch = connection.prepare('DELETE FROM change_batches WHERE seq = ?');
  const setState = connection.prepare('UPDATE change_batches SET state = ? WHERE seq = ?');
  const dropUndone = connection.prepare("UPDATE change_batches SET state = 'dropped' WHERE state = 'undone'");
  const latestDone = connection.prepare<[], HistoryEntry>(
    "SELECT seq, action AS name, subject, field FROM change_batches WHERE state = 'done' ORDER BY seq DESC LIMIT 1",
  );
  const firstUndone = connection.prepare<[], HistoryEntry>(
    "SELECT seq, action AS name, subject, field FROM change_batches WHERE state = 'undone' ORDER BY seq LIMIT 1",
  );

  function begin(kind: BatchKind, action: Action, target: number | null): number {
    const state = kind === 'edit' ? 'done' : null;
    const { name, subject, field } = action;
    const batch = addBatch.get(now().toISOString(), actor, kind, name, subject, field, target, state);
    if (batch === undefined) throw new Error('SQLite gave the batch no number');
    return batch;
  }

  /** Answers the result and the tables that changed. */
  function write<T>(batch: number, work: () => T): { readonly result: T; readonly tables: readonly string[] } {
    enter.run(batch);
    const result = work();
    leave.run();
    beforeCommit(batch);
    return { result, tables: changedTables.all(batch) };
  }

  function announce(tables: readonly string[]): void {
    if (tables.length > 0) for (const listener of listeners) listener(tables);
  }

  function replay(kind: 'undo' | 'redo', entry: HistoryEntry | undefined): Action | null {
    if (entry === undefined) return null;
    const { seq: target, ...action } = entry;
    const { tables } = connection
      .transaction(() => {
        connection.pragma('defer_foreign_keys = ON');
        setState.run(kind === 'undo' ? 'undone' : 'done', target);
        return write(begin(kind, action, target), () =>
          replayBatch(connection, recordTables, target, kind === 'undo' ? 'backward' : 'forward'),
        );
      })
      .immediate();
    coalescing.forget();
    announce(tables);
    return action;
  }

  return {
    runBatch(action, work, coalesceKey) {
      if (connection.inTransaction) throw new Error(`${action.name} was started inside another action`);
      const { result, tables, batch, isEmpty } = connection
        .transaction(() => {
          const continued = coalescing.batchToContinue(coalesceKey, now());
          const batch = continued ?? begin('edit', action, null);
          const written = write(batch, work);
          if (continued !== null) coalescing.fold(batch);
          const isEmpty = changedTables.all(batch).length === 0;
          if (isEmpty) removeBatch.run(batch);
          else dropUndone.run();
          return { ...written, batch, isEmpty };
        })
        .immediate();
      if (!isEmpty) coalescing.remember(coalesceKey, batch, now());
      else if (tables.length > 0) coalescing.forget();
      announce(tables);
      return result;
    },
    state() {
      return { undo: actionOf(latestDone.get()), redo: actionOf(firstUndone.get()) };
    },
    undo: () => replay('undo', latestDone.get()),
    redo: () => replay('redo', firstUndone.get()),
    onCommit: (listener) => {
      listeners.push(listener);
    },
  };
}

function actionOf(entry: HistoryEntry | undefined): Action | null {
  return entry === undefined ? null : { name: entry.name, subject: entry.subject, field: entry.field };
}
