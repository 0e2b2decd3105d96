import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** The bounds between which the true value lies at some confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How sure an interval is unless somebody asks for more. */
export const usualConfidence = 0.95;

/** How many standard errors to both sides hold a share `confidence` (0 to 1) of a normal distribution: 1.96 for 0.95. */
export function normalReach(confidence: number): number {
  return normalQuantile(0.5 + confidence / 2, 0, 1);
}
