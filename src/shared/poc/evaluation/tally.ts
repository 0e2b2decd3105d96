import type { IntakeCell } from '../../intake/cell.ts';
import type { RocCurve } from '../../statistics/roc-curve.ts';
import type { Measure } from './measure.ts';
import type { ColumnRole, EvaluationSetup } from './task.ts';

export const rowFaultReasons = ['ragged', 'missing', 'not-a-number', 'unknown-label', 'out-of-range'] as const;
export type RowFaultReason = (typeof rowFaultReasons)[number];

/** Why a row is left out: which column is to blame, and what stands there. */
export class RowFault {
  readonly reason: RowFaultReason;
  readonly role: ColumnRole | null;
  readonly text: string;

  constructor(reason: RowFaultReason, role: ColumnRole | null, text: string) {
    this.reason = reason;
    this.role = role;
    this.text = text;
  }
}

/** Cases by true label (rows) and given label (columns), in the order of `labels`. */
export interface LabelMatrix {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

export interface ScoreCurve extends RocCurve {
  readonly positives: number;
  readonly negatives: number;
}

/** A test of two sides being the same. */
export interface Comparison {
  readonly method: 'mcnemar-exact' | 'mcnemar-chi-square' | 'two-proportion-z' | 'welch-t';
  readonly statistic: number;
  readonly pValue: number;
}

/** What a task says about some rows: aggregates alone. */
export interface TaskResult {
  readonly count: number;
  readonly measures: readonly Measure[];
  readonly matrix: LabelMatrix | null;
  readonly curve: ScoreCurve | null;
  readonly comparison: Comparison | null;
}

export const nothingMore = { matrix: null, curve: null, comparison: null } as const;

/** A wrong case: what was true and what was said; together they name a kind of mistake. */
export interface Miss {
  readonly actual: string;
  readonly given: string;
}

export interface Tally<Observation> {
  add(observation: Observation): void;
  result(): TaskResult;
}

/** How rows are read for a task, counted, and which of them are wrong. */
export interface TaskReader<Observation> {
  /** A fault when the row cannot be used. */
  readonly read: (cells: readonly IntakeCell[]) => Observation | RowFault;
  /** @param isPart Of one segment: many are shown side by side, so what costs much is left out. */
  readonly createTally: (isPart: boolean) => Tally<Observation>;
  /** Null when the row is right, or the task knows no right and wrong. */
  readonly missOf: (observation: Observation) => Miss | null;
}

/** The cell of a role; undefined when the role has no column or the row ends before it. */
export function cellOf(setup: EvaluationSetup, role: ColumnRole, cells: readonly IntakeCell[]): IntakeCell | undefined {
  const column = setup.columns[role];
  return column === undefined ? undefined : cells[column];
}
