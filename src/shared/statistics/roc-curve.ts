import { type Interval, normalReach, usualConfidence } from './interval.ts';

/** What a threshold lets through: cases whose score is at least `threshold`, rightly and wrongly. */
export interface RocPoint {
  readonly threshold: number;
  readonly truePositives: number;
  readonly falsePositives: number;
}

export interface RocCurve {
  /** Area below the curve: the chance that a positive scores above a negative, equal scores counted half. */
  readonly area: number;
  /** Null when a side has fewer than two cases, or no two cases of a side differ in how many they stand before. */
  readonly interval: Interval | null;
  /** From letting nothing through to letting all through; at most `most` + 2 points. */
  readonly points: readonly RocPoint[];
}

/**
 * The curve of a score over all its values, its area and DeLong's interval; null without cases on both sides.
 * @param positives Scores of the positive cases, ascending.
 * @param negatives Scores of the negative cases, ascending.
 * @param most How many points are kept, evenly along the curve.
 * @see E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson: Comparing the areas under two or more correlated receiver
 * operating characteristic curves (1988); X. Sun, W. Xu: Fast implementation of DeLong's algorithm (2014).
 */
export function rocCurve(
  positives: Float64Array,
  negatives: Float64Array,
  most: number,
  confidence = usualConfidence,
): RocCurve | null {
  const [positiveCount, negativeCount] = [positives.length, negatives.length];
  if (positiveCount === 0 || negativeCount === 0) return null;
  const points: RocPoint[] = [{ threshold: Number.POSITIVE_INFINITY, truePositives: 0, falsePositives: 0 }];
  let [truePositives, falsePositives, kept] = [0, 0, 0];
  // Shares of the other side that lie below, per case: sums, and sums of squares, over either side.
  let [area, positiveSquares, negativeSquares] = [0, 0, 0];
  while (truePositives < positiveCount || falsePositives < negativeCount) {
    const threshold = Math.max(
      positives[positiveCount - 1 - truePositives] ?? Number.NEGATIVE_INFINITY,
      negatives[negativeCount - 1 - falsePositives] ?? Number.NEGATIVE_INFINITY,
    );
    const [positivesAbove, negativesAbove] = [truePositives, falsePositives];
    while (positives[positiveCount - 1 - truePositives] === threshold) truePositives += 1;
    while (negatives[negativeCount - 1 - falsePositives] === threshold) falsePositives += 1;
    const [hits, alarms] = [truePositives - positivesAbove, falsePositives - negativesAbove];
    const below = (negativeCount - negativesAbove - alarms / 2) / negativeCount;
    const above = (positivesAbove + hits / 2) / positiveCount;
    area += hits * below;
    positiveSquares += hits * below ** 2;
    negativeSquares += alarms * above ** 2;
    const along = truePositives / positiveCount + falsePositives / negativeCount;
    const isEnd = truePositives === positiveCount && falsePositives === negativeCount;
    if (isEnd || along - kept >= 2 / most) {
      points.push({ threshold, truePositives, falsePositives });
      kept = along;
    }
  }
  area /= positiveCount;
  return { area, interval: deLongInterval(), points };

  function deLongInterval(): Interval | null {
    if (positiveCount < 2 || negativeCount < 2) return null;
    const overPositives = (positiveSquares - positiveCount * area ** 2) / (positiveCount - 1);
    const overNegatives = (negativeSquares - negativeCount * area ** 2) / (negativeCount - 1);
    const variance = Math.max(0, overPositives / positiveCount + overNegatives / negativeCount);
    if (variance === 0) return null;
    const reach = normalReach(confidence) * Math.sqrt(variance);
    return { low: Math.max(0, area - reach), high: Math.min(1, area + reach) };
  }
}
