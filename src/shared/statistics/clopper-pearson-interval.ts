import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { type Interval, usualConfidence } from './interval.ts';

/**
 * The exact interval of a share of `successes` in `count`: never surer than it says, at the price of being wider than
 * Wilson's. Without any sample everything is possible.
 * @see C. J. Clopper, E. S. Pearson: The use of confidence or fiducial limits (1934).
 */
export function clopperPearsonInterval(successes: number, count: number, confidence = usualConfidence): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, count - successes + 1),
    high: successes === count ? 1 : betaQuantile(1 - tail, successes + 1, count - successes),
  };
}
