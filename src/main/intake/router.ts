import { implement } from '@orpc/server';
import type { IntakeRow } from '../../shared/intake/cell.ts';
import { intakeContract } from '../../shared/intake/contract.ts';
import type { ImportEvent, ImportPlan, RowReport } from '../../shared/intake/model.ts';
import type { PlannedImport } from '../../shared/intake/plan-rows.ts';
import { missingFields } from '../../shared/intake/read-row.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { createEventQueue, type EventQueue } from './event-queue.ts';
import { planImport } from './plan-import.ts';
import type { IntakeRepository } from './repository.ts';
import { runImport } from './run-import.ts';
import { createStagedList } from './staged-list.ts';

export interface IntakeServices {
  readonly intake: IntakeRepository;
  readonly changeLog: ChangeLog;
  readonly newId: () => string;
  /** Copies the data to a file of its own. */
  readonly backUp: () => Promise<void>;
}

/** Rows of a report that travel together. */
const reportedTogether = 500;

/** Lists of customers, people and deals from other programs. */
export function createIntakeRouter({ intake: repository, changeLog, newId, backUp }: IntakeServices) {
  const procedures = implement(intakeContract).$context<RequestContext>();
  const staged = createStagedList(newId);

  /** Runs the work by itself and hands on what it tells; leaving the reader stops the work. */
  async function* follow(
    signal: AbortSignal | undefined,
    work: (queue: EventQueue<ImportEvent>, signal: AbortSignal) => Promise<void>,
  ): AsyncGenerator<ImportEvent, void> {
    const queue = createEventQueue<ImportEvent>();
    const stop = new AbortController();
    const abort = () => stop.abort();
    signal?.addEventListener('abort', abort);
    const working = work(queue, stop.signal).then(
      () => queue.end(),
      (reason: unknown) => queue.end({ reason }),
    );
    try {
      yield* queue.read();
    } finally {
      stop.abort();
      signal?.removeEventListener('abort', abort);
      await working;
    }
  }

  async function planned(
    rows: readonly IntakeRow[],
    plan: ImportPlan,
    queue: EventQueue<ImportEvent>,
    signal: AbortSignal,
  ): Promise<PlannedImport> {
    const onProgress = (share: number) => queue.push({ kind: 'progress', step: 'check', share });
    return planImport(rows, plan, { repository, newId, signal, onProgress });
  }

  return procedures.router({
    begin: procedures.begin.handler(() => ({ upload: staged.begin() })),
    stage: procedures.stage.handler(({ input: { upload, rows }, errors }) => {
      const count = staged.add(upload, rows);
      if (count === null) throw errors.REFUSED({ data: { reason: 'import-not-staged', detail: {} } });
      return { rows: count };
    }),
    preview: procedures.preview.handler(({ input: { upload, plan }, signal, errors }) => {
      const rows = staged.rows(upload);
      if (rows === undefined || missingFields(plan).length > 0) {
        throw errors.REFUSED({ data: { reason: 'import-not-staged', detail: {} } });
      }
      return follow(signal, async (queue, stop) => {
        const { reports, counts } = await planned(rows, plan, queue, stop);
        for (const part of inParts(reports)) queue.push({ kind: 'rows', rows: part });
        queue.push({ kind: 'done', counts });
      });
    }),
    run: procedures.run.handler(({ input: { upload, plan, fileName }, signal, errors }) => {
      const rows = staged.rows(upload);
      if (rows === undefined || missingFields(plan).length > 0) {
        throw errors.REFUSED({ data: { reason: 'import-not-staged', detail: {} } });
      }
      return follow(signal, async (queue, stop) => {
        const result = await planned(rows, plan, queue, stop);
        const onProgress = (step: 'backup' | 'write', share: number) => queue.push({ kind: 'progress', step, share });
        const options = { repository, changeLog, backUp, signal: stop, onProgress };
        await runImport(result, plan, fileName, options);
        for (const part of inParts(result.reports)) queue.push({ kind: 'rows', rows: part });
        queue.push({ kind: 'done', counts: result.counts });
      });
    }),
    discard: procedures.discard.handler(({ input }) => staged.discard(input.upload)),
  });
}

function inParts(reports: readonly RowReport[]): RowReport[][] {
  const count = Math.ceil(reports.length / reportedTogether);
  return Array.from({ length: count }, (_, part) =>
    reports.slice(part * reportedTogether, (part + 1) * reportedTogether),
  );
}
