import { type Interval, usualConfidence } from './interval.ts';
import { twoSidedNormal } from './p-value.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** So many successes in so many trials. */
export interface Proportion {
  readonly successes: number;
  readonly count: number;
}

/**
 * The pooled z test of two shares being the same. Null without trials on both sides, or when all or none succeed.
 * @see J. L. Fleiss, B. Levin, M. C. Paik: Statistical Methods for Rates and Proportions, 3.1.
 */
export function twoProportionTest(first: Proportion, second: Proportion): { z: number; pValue: number } | null {
  const pooled = (first.successes + second.successes) / (first.count + second.count);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.count + 1 / second.count));
  const z = (first.successes / first.count - second.successes / second.count) / error;
  return Number.isFinite(z) ? { z, pValue: twoSidedNormal(z) } : null;
}

/**
 * The interval of the first share minus the second, from their Wilson intervals. Null without trials on both sides.
 * @see R. G. Newcombe: Interval estimation for the difference between independent proportions (1998), method 10.
 */
export function proportionDifference(
  first: Proportion,
  second: Proportion,
  confidence = usualConfidence,
): (Interval & { readonly value: number }) | null {
  if (first.count === 0 || second.count === 0) return null;
  const [a, b] = [first, second].map(({ successes, count }) => wilsonInterval(successes, count, confidence));
  if (a === undefined || b === undefined) return null;
  const value = a.share - b.share;
  return {
    value,
    low: value - Math.hypot(a.share - a.low, b.high - b.share),
    high: value + Math.hypot(a.high - a.share, b.share - b.low),
  };
}
