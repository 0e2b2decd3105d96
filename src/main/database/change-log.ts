import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Action, HistoryState } from '../../shared/history/model.ts';
import { openBatches } from './batches.ts';
import { Busy } from './busy.ts';
import { openCoalescing } from './coalesce.ts';
import type { Connection } from './connection.ts';
import { type LongBatchOptions, writeInSlices } from './long-batch.ts';
import { replaySteps } from './replay.ts';
import type { IndexUpdate } from './search-index.ts';
import type { Steps } from './slices.ts';

export interface ChangeLog {
  /**
   * Runs the user's action as one transaction under its name: all of it is committed and logged, or none of it.
   * Batches with the same coalesce key that follow each other within two seconds become one step of undo.
   * @throws Busy while a long action is being written.
   */
  runBatch<T>(action: Action, work: () => T, coalesceKey?: string): T;
  /**
   * The same for work of seconds, given as small steps that write through the repositories: others are served between
   * slices and may read rows that are not committed yet, and whoever wants to write is refused. Rejects with what a
   * step threw or with the signal's reason, and then nothing was written.
   * @throws Busy while another long action is being written.
   */
  runLongBatch(action: Action, steps: Steps, options?: LongBatchOptions): Promise<void>;
  /** Writes outside the log (choices of the screens) wait for this, or a long action taken back would take them along. */
  whenFree(): Promise<void>;
  /** For what cannot wait and cannot go on beside a long action. @throws Busy while one is being written. */
  refuseWhenBusy(): void;
  state(): HistoryState;
  /**
   * Takes back the latest action and answers it; null when there is nothing to take back.
   * @throws Busy while a long action is being written.
   */
  undo(): Promise<Action | null>;
  redo(): Promise<Action | null>;
  /** Called after each commit with the names of the tables whose rows changed. */
  onCommit(listener: (tables: readonly string[]) => void): void;
}

export interface ChangeLogServices {
  readonly connection: Connection;
  readonly recordTables: readonly SQLiteTable[];
  readonly actor: string;
  readonly now: () => Date;
  /** Runs inside the transaction after rows are written: a committed record is always found by search. */
  readonly updateIndex: () => IndexUpdate;
}

/** Up to so many changes are taken back in one go: nobody notices, and nobody is kept from writing. */
const mostAtOnce = 300;

/** Undo, redo, field history and the audit trail in one: triggers write it, this says to which action the rows belong. */
export function createChangeLog(services: ChangeLogServices): ChangeLog {
  const { connection, recordTables, actor, now, updateIndex } = services;
  const batches = openBatches(connection, actor, now);
  const coalescing = openCoalescing(connection);
  const listeners: ((tables: readonly string[]) => void)[] = [];
  let running: { readonly action: Action; readonly end: Promise<void>; readonly isReplay: boolean } | null = null;

  function announce(tables: readonly string[]): void {
    if (tables.length > 0) for (const listener of listeners) listener(tables);
  }

  function refuseWhenBusy(): void {
    if (running !== null) throw new Busy(running.action, running.isReplay ? running.end : null);
  }

  function refuseInside(action: Action): void {
    refuseWhenBusy();
    if (connection.inTransaction) throw new Error(`${action.name} was started inside another action`);
  }

  async function runAlone(action: Action, isReplay: boolean, work: () => Promise<void>): Promise<void> {
    refuseInside(action);
    const { promise: end, resolve } = Promise.withResolvers<void>();
    running = { action, end, isReplay };
    try {
      await work();
    } finally {
      running = null;
      coalescing.forget();
      resolve();
    }
  }

  async function replay(kind: 'undo' | 'redo'): Promise<Action | null> {
    refuseWhenBusy();
    const entry = kind === 'undo' ? batches.latestDone() : batches.firstUndone();
    if (entry === undefined) return null;
    const { seq: target, ...action } = entry;
    const steps = replaySteps(connection, recordTables, target, kind === 'undo' ? 'backward' : 'forward');
    const begin = () => {
      connection.pragma('defer_foreign_keys = ON');
      batches.setState(target, kind === 'undo' ? 'undone' : 'done');
      return batches.add(kind, action, target);
    };
    if (batches.hasMoreChanges(target, mostAtOnce)) {
      const sliced = { connection, batches, updateIndex, announce };
      await runAlone(action, true, () => writeInSlices(sliced, steps, { begin, finish: () => undefined }, {}));
    } else {
      refuseInside(action);
      announce(connection.transaction(() => replayAtOnce(begin(), steps)).immediate());
      coalescing.forget();
    }
    return action;
  }

  /** Answers the tables whose rows changed. */
  function replayAtOnce(batch: number, steps: Iterable<() => void>): string[] {
    batches.enter(batch);
    for (const step of steps) step();
    batches.leave();
    indexAll(batch);
    return batches.changedTables(batch, 0);
  }

  function indexAll(batch: number): void {
    const index = updateIndex();
    index.collect(batch, 0);
    for (const _ of index.write());
  }

  return {
    runBatch(action, work, coalesceKey) {
      refuseInside(action);
      const { result, tables, batch, isEmpty } = connection
        .transaction(() => {
          const continued = coalescing.batchToContinue(coalesceKey, now());
          const batch = continued ?? batches.add('edit', action, null);
          batches.enter(batch);
          const result = work();
          batches.leave();
          indexAll(batch);
          const tables = batches.changedTables(batch, 0);
          if (continued !== null) coalescing.fold(batch);
          const isEmpty = batches.latestChange(batch) === 0;
          settleEdit(batch, isEmpty);
          return { result, tables, batch, isEmpty };
        })
        .immediate();
      if (!isEmpty) coalescing.remember(coalesceKey, batch, now());
      else if (tables.length > 0) coalescing.forget();
      announce(tables);
      return result;
    },
    runLongBatch(action, steps, options = {}) {
      const begin = () => batches.add('edit', action, null);
      const sliced = { connection, batches, updateIndex, announce };
      return runAlone(action, false, () => writeInSlices(sliced, steps, { begin, finish: settleEdit }, options));
    },
    async whenFree() {
      while (running !== null) await running.end;
    },
    refuseWhenBusy,
    state() {
      return { undo: actionOf(batches.latestDone()), redo: actionOf(batches.firstUndone()) };
    },
    undo: () => replay('undo'),
    redo: () => replay('redo'),
    onCommit: (listener) => {
      listeners.push(listener);
    },
  };

  /** An edit that changed nothing is no step of undo; any other leaves nothing to redo. */
  function settleEdit(batch: number, isEmpty: boolean): void {
    if (isEmpty) {
      batches.remove(batch);
      return;
    }
    batches.setState(batch, 'done');
    batches.dropUndone();
  }
}

function actionOf(entry: Action | undefined): Action | null {
  return entry === undefined ? null : { name: entry.name, subject: entry.subject, field: entry.field };
}
