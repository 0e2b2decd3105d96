import binomialBelow from '@stdlib/stats-base-dists-binomial-cdf';
import { type Interval, normalReach, usualConfidence } from './interval.ts';
import { chiSquareAbove } from './p-value.ts';

/** Cases judged twice: right both times, only the first time, only the second, never. */
export interface PairedCounts {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

export interface McNemarTest {
  readonly method: 'mcnemar-exact' | 'mcnemar-chi-square';
  /** Chi-square with continuity correction, or the smaller discordant count of the exact test. */
  readonly statistic: number;
  readonly pValue: number;
}

/** With fewer discordant pairs than this the chi-square distribution is too rough. */
const LEAST_FOR_CHI_SQUARE = 25;

/**
 * Whether the share of right cases changed between two judgements of the same cases: exact for few discordant pairs,
 * chi-square with continuity correction for many.
 * @see Q. McNemar: Note on the sampling error of the difference between correlated proportions or percentages (1947).
 */
export function mcNemarTest({ onlyFirst, onlySecond }: PairedCounts): McNemarTest {
  const discordant = onlyFirst + onlySecond;
  if (discordant < LEAST_FOR_CHI_SQUARE) {
    const fewer = Math.min(onlyFirst, onlySecond);
    const pValue = discordant === 0 ? 1 : Math.min(1, 2 * binomialBelow(fewer, discordant, 0.5));
    return { method: 'mcnemar-exact', statistic: fewer, pValue };
  }
  const statistic = (Math.abs(onlyFirst - onlySecond) - 1) ** 2 / discordant;
  return { method: 'mcnemar-chi-square', statistic, pValue: chiSquareAbove(statistic) };
}

/**
 * The second share of right cases minus the first, with its interval: Wald's after half a case was added to each cell,
 * the value itself without that. Null without cases.
 * @see A. Agresti, Y. Min: Simple improved confidence intervals for comparing matched proportions (2005).
 */
export function pairedDifference(
  { both, onlyFirst, onlySecond, neither }: PairedCounts,
  confidence = usualConfidence,
): (Interval & { readonly value: number }) | null {
  const count = both + onlyFirst + onlySecond + neither;
  if (count === 0) return null;
  const [first, second, all] = [onlyFirst + 0.5, onlySecond + 0.5, count + 2];
  const middle = (second - first) / all;
  const reach = (normalReach(confidence) * Math.sqrt(first + second - (second - first) ** 2 / all)) / all;
  return {
    value: (onlySecond - onlyFirst) / count,
    low: Math.max(-1, middle - reach),
    high: Math.min(1, middle + reach),
  };
}
