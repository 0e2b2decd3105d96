import type { Proportion } from './two-proportions.ts';

/** What became of the cases of one class against all others. */
export interface ClassCounts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** Square: rows by the true label, columns by the predicted one, in the same order. */
export type ConfusionCounts = readonly (readonly number[])[];

/** Of the cases called positive, those that are. */
export function precisionOf({ truePositives, falsePositives }: ClassCounts): Proportion {
  return { successes: truePositives, count: truePositives + falsePositives };
}

/** Of the positive cases, those called so (sensitivity). */
export function recallOf({ truePositives, falseNegatives }: ClassCounts): Proportion {
  return { successes: truePositives, count: truePositives + falseNegatives };
}

/** Of the negative cases, those called so. */
export function specificityOf({ trueNegatives, falsePositives }: ClassCounts): Proportion {
  return { successes: trueNegatives, count: trueNegatives + falsePositives };
}

/** Of the negative cases, those called positive (false alarms). */
export function falsePositiveRateOf({ trueNegatives, falsePositives }: ClassCounts): Proportion {
  return { successes: falsePositives, count: trueNegatives + falsePositives };
}

/** Of all cases, those called rightly. */
export function accuracyOf({ truePositives, trueNegatives, falsePositives, falseNegatives }: ClassCounts): Proportion {
  const successes = truePositives + trueNegatives;
  return { successes, count: successes + falsePositives + falseNegatives };
}

/** The harmonic mean of precision and recall; NaN when there is neither a positive case nor one called so. */
export function f1Of({ truePositives, falsePositives, falseNegatives }: ClassCounts): number {
  return (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives);
}

/** Precision where a share `baseRate` (0 to 1) of cases is positive, whatever share the sample held; NaN when undefined. */
export function precisionAtBaseRate(counts: ClassCounts, baseRate: number): number {
  const [hit, alarm] = [recallOf(counts), falsePositiveRateOf(counts)];
  const hits = (baseRate * hit.successes) / hit.count;
  return hits / (hits + ((1 - baseRate) * alarm.successes) / alarm.count);
}

/** A cell of a table of labels that is not empty. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

export function filledCells(matrix: ConfusionCounts): readonly FilledCell[] {
  return matrix.flatMap((counts, row) =>
    counts.flatMap((count, column) => (count > 0 ? [{ row, column, count }] : [])),
  );
}

/**
 * The counts of each class against all others.
 * @param weights What each of the cells counts, in their order.
 * @param size How many classes there are.
 */
export function classCounts(
  cells: readonly FilledCell[],
  weights: readonly number[],
  size: number,
): readonly ClassCounts[] {
  const [right, rows, columns] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let total = 0;
  for (const [at, { row, column }] of cells.entries()) {
    const weight = weights[at] ?? 0;
    total += weight;
    rows[row] = (rows[row] ?? 0) + weight;
    columns[column] = (columns[column] ?? 0) + weight;
    if (row === column) right[row] = weight;
  }
  return Array.from(right, (truePositives, at) => {
    const falsePositives = (columns[at] ?? 0) - truePositives;
    const falseNegatives = (rows[at] ?? 0) - truePositives;
    const trueNegatives = total - truePositives - falsePositives - falseNegatives;
    return { truePositives, falsePositives, falseNegatives, trueNegatives };
  });
}

export const averages = ['macro', 'weighted'] as const;
export type Average = (typeof averages)[number];

/**
 * Precision, recall and F1 over all classes: `macro` counts every class alike, `weighted` by its true cases. A class for
 * which one is undefined counts as 0 there. (The micro averages of single labels are all the accuracy.)
 * @see scikit-learn: precision_recall_fscore_support, zero_division = 0.
 */
export function averagedScores(classes: readonly ClassCounts[], average: Average): readonly [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  let weights = 0;
  for (const counts of classes) {
    const recall = recallOf(counts);
    const weight = average === 'macro' ? 1 : recall.count;
    weights += weight;
    sums[0] += weight * orZero(share(precisionOf(counts)));
    sums[1] += weight * orZero(share(recall));
    sums[2] += weight * orZero(f1Of(counts));
  }
  return [sums[0] / weights, sums[1] / weights, sums[2] / weights];
}

function share({ successes, count }: Proportion): number {
  return successes / count;
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
