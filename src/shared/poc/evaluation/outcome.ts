import type { Evaluation, RowCounts } from './evaluate.ts';
import type { LabelMatrix, TaskResult } from './tally.ts';
import type { ColumnRole, EvaluationOptions, EvaluationSetup, EvaluationTask } from './task.ts';

/** A table of labels larger than this is looked at once, not kept. */
const mostKeptLabels = 30;

export interface EvaluatedFileMark {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 as 64 hexadecimal digits. */
  readonly sha256: string;
}

/** All that is kept of an evaluation: aggregates and the file's mark. No row of the file is in it. */
export interface EvaluationOutcome extends Pick<Evaluation, 'measures' | 'comparison' | 'segments'> {
  readonly file: EvaluatedFileMark;
  readonly task: EvaluationTask;
  readonly options: EvaluationOptions;
  /** The heads of the columns that were used. */
  readonly heads: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly rows: RowCounts;
  readonly matrix: LabelMatrix | null;
}

/** @param heads The file's heads in the order of its columns. */
export function outcomeOf(
  file: EvaluatedFileMark,
  { task, columns, options }: EvaluationSetup,
  heads: readonly string[],
  evaluation: Evaluation,
): EvaluationOutcome {
  const { rows, measures, comparison, segments } = evaluation;
  const used = Object.entries(columns).map(([role, column]) => [role, heads[column] ?? '']);
  return {
    ...{ file, task, options, rows, measures, comparison, segments },
    heads: Object.fromEntries(used),
    matrix: keptMatrix(evaluation),
  };
}

function keptMatrix({ matrix }: TaskResult): LabelMatrix | null {
  return matrix === null || matrix.labels.length > mostKeptLabels ? null : matrix;
}
