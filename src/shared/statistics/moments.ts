import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import { type Interval, usualConfidence } from './interval.ts';

/** Count, mean and sum of squared deviations of numbers that are never held together. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
}

/**
 * A tally of numbers, exact however many and however far from zero they are.
 * @see B. P. Welford: Note on a method for calculating corrected sums of squares and products (1962).
 */
export function createMoments() {
  let [count, mean, squares] = [0, 0, 0];
  return {
    add(value: number): void {
      count += 1;
      const step = value - mean;
      mean += step / count;
      squares += step * (value - mean);
    },
    read: (): Moments => ({ count, mean, squares }),
  };
}

/** The unbiased variance; of fewer than two numbers there is none. */
export function sampleVariance({ count, squares }: Moments): number | null {
  return count < 2 ? null : squares / (count - 1);
}

/** A spread of so small a part of the mean is what rounding makes of numbers that are all the same. */
const rounding = 1e-9;

/**
 * Student's t interval of the mean. Of fewer than two numbers there is none, nor where all are the same: that nothing
 * varies tells nothing of how sure the mean is.
 */
export function meanInterval(moments: Moments, confidence = usualConfidence): Interval | null {
  const variance = sampleVariance(moments);
  if (variance === null || Math.sqrt(variance) <= rounding * Math.abs(moments.mean)) return null;
  const reach = studentReach(confidence, moments.count) * Math.sqrt(variance / moments.count);
  return { low: moments.mean - reach, high: moments.mean + reach };
}

/** How many standard errors to both sides of the mean of `count` numbers hold a share `confidence` of a Student's t. */
export function studentReach(confidence: number, count: number): number {
  return studentQuantile(0.5 + confidence / 2, count - 1);
}
