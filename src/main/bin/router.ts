import { implement } from '@orpc/server';
import { binContract } from '../../shared/bin/contract.ts';
import { type BinEntry, binDays, namesTold } from '../../shared/bin/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import type { Steps } from '../database/slices.ts';
import type { Eraser } from './erase.ts';
import type { BinRepository } from './repository.ts';
import { RestoreRefused } from './restore.ts';

export interface BinServices {
  readonly bin: BinRepository;
  readonly eraser: Eraser;
  readonly changeLog: ChangeLog;
  readonly now: () => Date;
  readonly restoreSteps: (batch: number) => Steps;
  /** Contents that only erased records named can go too. */
  readonly tidyFiles: () => Promise<unknown>;
}

const millisecondsOfDay = 86_400_000;

/** The moment before which deletions are no longer in the bin. */
export function binStart(now: Date): string {
  return new Date(now.getTime() - binDays * millisecondsOfDay).toISOString();
}

export function createBinRouter({ bin, eraser, changeLog, now, restoreSteps, tidyFiles }: BinServices) {
  const procedures = implement(binContract).$context<RequestContext>();
  const list = () => bin.list(binStart(now()));

  async function eraseAll(entries: readonly BinEntry[]): Promise<void> {
    await eraser.erase(entries.flatMap(({ batch }) => bin.rowsOf(batch).map(({ id }) => id)));
    await tidyFiles();
  }

  return procedures.router({
    list: procedures.list.handler(list),
    restore: procedures.restore.handler(async ({ input: { batch }, errors }) => {
      const entry = list().find((candidate) => candidate.batch === batch);
      if (entry === undefined) throw errors.NOT_FOUND({ data: { entity: 'deletion', id: String(batch) } });
      const subject = entry.names.slice(0, namesTold).join('、');
      try {
        await changeLog.runLongBatch({ name: 'bin.restore', subject, field: null }, restoreSteps(batch));
      } catch (error) {
        if (!(error instanceof RestoreRefused)) throw error;
        const { refusal } = error;
        switch (refusal.kind) {
          case 'parent-missing': {
            const reason = refusal.name === '' ? 'bin-parent-erased' : 'bin-parent-missing';
            throw errors.REFUSED({ data: { reason, detail: { kind: refusal.parent, name: refusal.name } } });
          }
          case 'place-taken':
            throw errors.REFUSED({ data: { reason: 'bin-place-taken', detail: { kind: refusal.record } } });
        }
      }
    }),
    erase: procedures.erase.handler(async ({ input: { batch }, errors }) => {
      const entries = list().filter((candidate) => candidate.batch === batch);
      if (entries.length === 0) throw errors.NOT_FOUND({ data: { entity: 'deletion', id: String(batch) } });
      await eraseAll(entries);
    }),
    empty: procedures.empty.handler(async () => {
      const entries = list();
      await eraseAll(entries);
      return entries.length;
    }),
  });
}
