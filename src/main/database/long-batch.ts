import type { Batches } from './batches.ts';
import type { Connection } from './connection.ts';
import type { IndexUpdate } from './search-index.ts';
import { createPause, runInSlices, type Steps } from './slices.ts';

export interface LongBatchOptions {
  /** Aborting takes the whole action back. */
  readonly signal?: AbortSignal | undefined;
  /** Called between slices with the number of steps done and, after the last, the share of their words that can be found. */
  readonly onProgress?: ((done: number, indexed: number) => void) | undefined;
}

export interface LongBatchServices {
  readonly connection: Connection;
  readonly batches: Batches;
  readonly updateIndex: () => IndexUpdate;
  /** Called after the end, whichever it is: readers may have seen rows that are no more. */
  readonly announce: (tables: readonly string[]) => void;
}

/**
 * Writes one batch as one transaction that stays open while others are served between its slices; the caller keeps
 * other writers out. All of it is committed, or at the first failure, abort or crash none of it.
 */
export async function writeInSlices(
  { connection, batches, updateIndex, announce }: LongBatchServices,
  steps: Steps,
  { begin, finish }: { readonly begin: () => number; readonly finish: (batch: number, isEmpty: boolean) => void },
  { signal, onProgress }: LongBatchOptions,
): Promise<void> {
  const touched = new Set<string>();
  connection.exec('BEGIN IMMEDIATE');
  try {
    const batch = begin();
    const index = updateIndex();
    let settled = 0;
    let steppedSoFar = 0;
    const frame = {
      enter: () => batches.enter(batch),
      leave: () => batches.leave(),
      settle: (done: number) => {
        for (const table of batches.changedTables(batch, settled)) touched.add(table);
        index.collect(batch, settled);
        settled = batches.latestChange(batch);
        steppedSoFar = done;
        onProgress?.(done, 0);
      },
    };
    await runInSlices(steps, frame, signal);
    const pause = createPause(signal);
    for (const share of index.write()) {
      const others = pause();
      if (others === undefined) continue;
      onProgress?.(steppedSoFar, share);
      await others;
    }
    finish(batch, settled === 0);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.open && connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  } finally {
    announce([...touched].toSorted());
  }
}
