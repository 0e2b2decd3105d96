import type { ImportPlan } from '../../shared/intake/model.ts';
import type { PlannedImport } from '../../shared/intake/plan-rows.ts';
import type { ChangeLog } from '../database/change-log.ts';
import type { IntakeRepository } from './repository.ts';

export interface RunImportOptions {
  readonly repository: IntakeRepository;
  readonly changeLog: ChangeLog;
  /** Copies the data before anything is written. */
  readonly backUp: () => Promise<void>;
  readonly signal: AbortSignal;
  readonly onProgress: (step: 'backup' | 'write', share: number) => void;
}

/** Of the time of writing; the rest goes to what makes the rows be found by search. */
const shareOfRows = 0.25;

/** Writes a planned import under the file's name as one step of undo: all of it or, when it is cancelled or fails, none. */
export async function runImport(
  planned: PlannedImport,
  { entity }: ImportPlan,
  fileName: string,
  { repository, changeLog, backUp, signal, onProgress }: RunImportOptions,
): Promise<void> {
  const { newTeammates, newAccounts, writes } = planned;
  const total = newTeammates.length + newAccounts.length + writes.length;
  if (total === 0) return;
  onProgress('backup', 0);
  // A copy of rows that may yet be taken back would be none.
  changeLog.refuseWhenBusy();
  await backUp();
  signal.throwIfAborted();
  const action = { name: 'import.run', subject: fileName, field: null } as const;
  await changeLog.runLongBatch(action, steps(), {
    signal,
    onProgress: (done, indexed) => onProgress('write', (done / total) * shareOfRows + indexed * (1 - shareOfRows)),
  });

  function* steps(): Generator<() => void> {
    for (const teammate of newTeammates) yield () => repository.addTeammate(teammate);
    for (const account of newAccounts) yield () => repository.addAccount(account);
    for (const write of writes) yield () => repository.write(entity, write);
  }
}
