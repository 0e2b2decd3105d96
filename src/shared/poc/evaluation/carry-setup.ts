import type { EvaluationSetup } from './task.ts';

/** How a file was to be evaluated, with the heads of its columns. */
export interface EarlierSetup {
  readonly heads: readonly string[];
  readonly setup: EvaluationSetup;
}

/** An earlier set-up for a file with these heads; null when one of its columns is not there. */
export function carrySetup({ heads: earlier, setup }: EarlierSetup, heads: readonly string[]): EvaluationSetup | null {
  const columns = Object.entries(setup.columns).map(([role, at]) => {
    const head = earlier[at] ?? '';
    return [role, heads[at] === head ? at : heads.indexOf(head)] as const;
  });
  const isThere = columns.length > 0 && columns.every(([, at]) => at !== -1);
  return isThere ? { ...setup, columns: Object.fromEntries(columns) } : null;
}
