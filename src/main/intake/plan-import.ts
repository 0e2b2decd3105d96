import type { IntakeRow } from '../../shared/intake/cell.ts';
import type { ImportPlan } from '../../shared/intake/model.ts';
import { type PlannedImport, planRows } from '../../shared/intake/plan-rows.ts';
import { createPause } from '../database/slices.ts';
import { openDirectory } from './open-directory.ts';
import type { IntakeRepository } from './repository.ts';

export interface PlanImportOptions {
  readonly repository: IntakeRepository;
  readonly newId: () => string;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Decides what becomes of each row, in slices; writes nothing. */
export async function planImport(
  rows: readonly IntakeRow[],
  plan: ImportPlan,
  { repository, newId, signal, onProgress }: PlanImportOptions,
): Promise<PlannedImport> {
  const pause = createPause(signal);
  const planner = planRows(plan, await openDirectory(repository, plan.entity, pause), newId);
  let done = 0;
  for (const row of rows) {
    planner.add(row);
    done += 1;
    const break_ = pause();
    if (break_ === undefined) continue;
    onProgress((done / rows.length) * 0.8);
    await break_;
  }
  const settling = planner.settle();
  for (;;) {
    const step = settling.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
