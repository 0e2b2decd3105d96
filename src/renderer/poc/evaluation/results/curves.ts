import type { ClassCounts } from '../../../../shared/statistics/confusion.ts';
import type { RocPoint } from '../../../../shared/statistics/roc-curve.ts';

export interface CurveSides {
  readonly positives: number;
  readonly negatives: number;
}

/** The four counts of a threshold. */
export function countsAt(
  { truePositives, falsePositives }: RocPoint,
  { positives, negatives }: CurveSides,
): ClassCounts {
  return {
    truePositives,
    falsePositives,
    falseNegatives: positives - truePositives,
    trueNegatives: negatives - falsePositives,
  };
}

/** The place of the point that lets through what a threshold does, or a little less. Points fall in threshold. */
export function nearestPoint(points: readonly RocPoint[], threshold: number): number {
  const below = points.findIndex((point) => point.threshold < threshold);
  return below === -1 ? points.length - 1 : Math.max(0, below - 1);
}
