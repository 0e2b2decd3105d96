import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import { type Interval, usualConfidence } from './interval.ts';
import { type Moments, sampleVariance } from './moments.ts';
import { twoSidedStudent } from './p-value.ts';

export interface MeanComparison extends Interval {
  /** The first mean minus the second. */
  readonly value: number;
  readonly t: number;
  readonly pValue: number;
}

/**
 * Welch's test of two means being the same, with the interval of their difference. Null when a side has fewer than two
 * numbers or neither varies.
 * @see B. L. Welch: The generalization of "Student's" problem when several different population variances are involved (1947).
 */
export function compareMeans(first: Moments, second: Moments, confidence = usualConfidence): MeanComparison | null {
  const [a, b] = [varianceOfMean(first), varianceOfMean(second)];
  if (a === null || b === null || a + b === 0) return null;
  const freedom = (a + b) ** 2 / (a ** 2 / (first.count - 1) + b ** 2 / (second.count - 1));
  const error = Math.sqrt(a + b);
  const value = first.mean - second.mean;
  const reach = studentQuantile(0.5 + confidence / 2, freedom) * error;
  return {
    value,
    low: value - reach,
    high: value + reach,
    t: value / error,
    pValue: twoSidedStudent(value / error, freedom),
  };
}

function varianceOfMean(moments: Moments): number | null {
  const variance = sampleVariance(moments);
  return variance === null ? null : variance / moments.count;
}
