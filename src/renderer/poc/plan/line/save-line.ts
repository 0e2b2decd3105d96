import type { PlanTaskChanges } from '../../../../shared/poc/schedule/contract.ts';

/** Keeps changes of the line whose fields are open. */
export type SaveLine = (changes: PlanTaskChanges) => Promise<unknown>;
