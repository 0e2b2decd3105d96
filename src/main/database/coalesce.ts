import type { Connection } from './connection.ts';

/** Within this time a slider still being dragged or a name still being typed is one step of undo. */
const windowMilliseconds = 2000;

interface Latest {
  readonly key: string;
  readonly batch: number;
  readonly at: Date;
}

/** Lets an action go on in the batch before it; only the latest batch, only while the program runs. */
export interface Coalescing {
  /** The batch that an action with this key goes on in, or null when it starts its own. */
  batchToContinue(key: string | undefined, now: Date): number | null;
  /** Leaves one change a cell in the batch, from its first value to its last. */
  fold(batch: number): void;
  remember(key: string | undefined, batch: number, at: Date): void;
  forget(): void;
}

export function openCoalescing(connection: Connection): Coalescing {
  let latest: Latest | null = null;
  const onlyUpdates = connection
    .prepare<[number], number>("SELECT NOT EXISTS (SELECT 1 FROM changes WHERE batch = ? AND operation <> 'update')")
    .pluck();
  const keepLastValue = connection.prepare(
    `UPDATE changes AS first SET after = (
       SELECT last.after FROM changes AS last
       WHERE last.batch = first.batch AND last.row_id = first.row_id AND last.column_name = first.column_name
       ORDER BY last.seq DESC LIMIT 1)
     WHERE batch = ?`,
  );
  const removeLater = connection.prepare(
    `DELETE FROM changes WHERE batch = @batch AND seq NOT IN (
       SELECT min(seq) FROM changes WHERE batch = @batch GROUP BY table_name, row_id, column_name)`,
  );
  const removeUnchanged = connection.prepare('DELETE FROM changes WHERE batch = ? AND before IS after');

  return {
    batchToContinue(key, now) {
      if (latest === null || key !== latest.key) return null;
      const elapsed = now.getTime() - latest.at.getTime();
      const isNear = elapsed >= 0 && elapsed <= windowMilliseconds;
      return isNear && onlyUpdates.get(latest.batch) === 1 ? latest.batch : null;
    },
    fold(batch) {
      keepLastValue.run(batch);
      removeLater.run({ batch });
      removeUnchanged.run(batch);
    },
    remember(key, batch, at) {
      latest = key === undefined ? null : { key, batch, at };
    },
    forget() {
      latest = null;
    },
  };
}
