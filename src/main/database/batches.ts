import type { Action } from '../../shared/history/model.ts';
import type { Connection } from './connection.ts';

export type BatchKind = 'edit' | 'undo' | 'redo';
export type BatchState = 'done' | 'undone' | 'dropped';
export type HistoryEntry = Action & { readonly seq: number };

export type Batches = ReturnType<typeof openBatches>;

/** The SQL of the change log's own tables. */
export function openBatches(connection: Connection, actor: string, now: () => Date) {
  const add = connection
    .prepare<[string, string, BatchKind, string, string, string | null, number | null], number>(
      `INSERT INTO change_batches (at, actor, kind, action, subject, field, target)
       VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq`,
    )
    .pluck();
  const enter = connection.prepare('INSERT OR REPLACE INTO change_context (id, batch) VALUES (1, ?)');
  const leave = connection.prepare('UPDATE change_context SET batch = NULL');
  const changedTables = connection
    .prepare<[number, number], string>(
      'SELECT DISTINCT table_name FROM changes WHERE batch = ? AND seq > ? ORDER BY table_name',
    )
    .pluck();
  const latestChange = connection
    .prepare<[number], number | null>('SELECT max(seq) FROM changes WHERE batch = ?')
    .pluck();
  const changeAfter = connection.prepare<[number, number]>('SELECT 1 FROM changes WHERE batch = ? LIMIT 1 OFFSET ?');
  const remove = connection.prepare('DELETE FROM change_batches WHERE seq = ?');
  const setState = connection.prepare<[BatchState, number]>('UPDATE change_batches SET state = ? WHERE seq = ?');
  const dropUndone = connection.prepare("UPDATE change_batches SET state = 'dropped' WHERE state = 'undone'");
  const latestDone = connection.prepare<[], HistoryEntry>(
    "SELECT seq, action AS name, subject, field FROM change_batches WHERE state = 'done' ORDER BY seq DESC LIMIT 1",
  );
  const firstUndone = connection.prepare<[], HistoryEntry>(
    "SELECT seq, action AS name, subject, field FROM change_batches WHERE state = 'undone' ORDER BY seq LIMIT 1",
  );
  return {
    /** Answers the number of the new batch; an edit is part of the history only once it has a state. */
    add(kind: BatchKind, { name, subject, field }: Action, target: number | null): number {
      const batch = add.get(now().toISOString(), actor, kind, name, subject, field, target);
      if (batch === undefined) throw new Error('SQLite gave the batch no number');
      return batch;
    },
    /** From here on what the triggers write belongs to this batch. */
    enter: (batch: number): void => void enter.run(batch),
    /** From here on nothing can be written. */
    leave: (): void => void leave.run(),
    /** The tables that the batch changed after a change's number. */
    changedTables: (batch: number, since: number): string[] => changedTables.all(batch, since),
    /** The number of the batch's last change, 0 while it has none. */
    latestChange: (batch: number): number => latestChange.get(batch) ?? 0,
    hasMoreChanges: (batch: number, count: number): boolean => changeAfter.get(batch, count) !== undefined,
    remove: (batch: number): void => void remove.run(batch),
    setState: (batch: number, state: BatchState): void => void setState.run(state, batch),
    dropUndone: (): void => void dropUndone.run(),
    latestDone: (): HistoryEntry | undefined => latestDone.get(),
    firstUndone: (): HistoryEntry | undefined => firstUndone.get(),
  };
}
