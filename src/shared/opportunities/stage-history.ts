import type { FieldChange } from '../history/model.ts';
import { type OpportunityStage, opportunityStages } from './model.ts';

/** A time that a deal spent in a stage; instants. */
export interface StageStay {
  readonly stage: OpportunityStage;
  readonly from: string;
  /** Null while it is still there. */
  readonly to: string | null;
}

interface StageChange {
  readonly at: string;
  readonly stage: OpportunityStage | null;
}

/**
 * The stages a deal went through, the first one first, from the changes of its stage (newest first, as the history
 * answers them). What was taken back did not happen; a deal that came back from the bin went on where it was.
 */
export function stageStays(changes: readonly FieldChange[]): readonly StageStay[] {
  const stays: StageStay[] = [];
  for (const { at, stage } of lastingChanges(changes)) {
    const before = stays.at(-1);
    if (stage === null || stage === before?.stage) continue;
    if (before !== undefined) stays[stays.length - 1] = { ...before, to: at };
    stays.push({ stage, from: at, to: null });
  }
  return stays;
}

/** The changes that still hold, oldest first: undo takes back the latest one, redo brings it back as of its own time. */
function lastingChanges(newestFirst: readonly FieldChange[]): readonly StageChange[] {
  const held: StageChange[] = [];
  const takenBack: StageChange[] = [];
  for (const { kind, at, after } of newestFirst.toReversed()) {
    if (kind === 'edit') {
      held.push({ at, stage: stageOf(after) });
      continue;
    }
    const [from, to] = kind === 'undo' ? [held, takenBack] : [takenBack, held];
    const change = from.pop();
    if (change !== undefined) to.push(change);
  }
  return held;
}

function stageOf(value: FieldChange['after']): OpportunityStage | null {
  return opportunityStages.find((stage) => stage === value) ?? null;
}
