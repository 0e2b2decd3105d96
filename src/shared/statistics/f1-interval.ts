import { type Average, type ClassCounts, precisionOf, recallOf } from './confusion.ts';
import { type Interval, usualConfidence } from './interval.ts';
import type { Proportion } from './two-proportions.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * The interval of F1 from Wilson's, also where no case speaks against it: F1 is 2s ÷ (1 + s) of the share s of hits among
 * all cases that are positive or called so. Null where there are none.
 */
export function f1Interval(
  { truePositives, falsePositives, falseNegatives }: ClassCounts,
  confidence = usualConfidence,
): Interval | null {
  const count = truePositives + falsePositives + falseNegatives;
  if (count === 0) return null;
  const { low, high } = wilsonInterval(truePositives, count, confidence);
  return { low: (2 * low) / (1 + low), high: (2 * high) / (1 + high) };
}

/**
 * Bounds of the averages of precision, recall and F1 (see `averagedScores`): the averages of the bounds of the classes.
 * They are wider than need be, and hold where the bootstrap finds nothing that varies.
 */
export function averagedIntervals(
  classes: readonly ClassCounts[],
  average: Average,
  confidence = usualConfidence,
): readonly [Interval, Interval, Interval] {
  const weights = classes.map((counts) => (average === 'macro' ? 1 : recallOf(counts).count));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const averageOf = (intervalOf: (counts: ClassCounts) => Interval | null): Interval => {
    const sum = { low: 0, high: 0 };
    for (const [at, counts] of classes.entries()) {
      // A class for which a score is undefined counts as 0 there.
      const { low, high } = intervalOf(counts) ?? { low: 0, high: 0 };
      sum.low += ((weights[at] ?? 0) / total) * low;
      sum.high += ((weights[at] ?? 0) / total) * high;
    }
    return { low: sum.low, high: Math.min(1, sum.high) };
  };
  const shareOf = ({ successes, count }: Proportion) =>
    count === 0 ? null : wilsonInterval(successes, count, confidence);
  return [
    averageOf((counts) => shareOf(precisionOf(counts))),
    averageOf((counts) => shareOf(recallOf(counts))),
    averageOf((counts) => f1Interval(counts, confidence)),
  ];
}
