import { quantileInterval } from '../../statistics/bootstrap.ts';
import type { Interval } from '../../statistics/interval.ts';
import { type Moments, meanInterval } from '../../statistics/moments.ts';
import { quantile } from '../../statistics/quantile.ts';
import type { Proportion } from '../../statistics/two-proportions.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import type { BoundsMethod } from '../interval.ts';
import type { MetricKey } from '../metrics.ts';

/** Most are metrics that criteria are written in; the others explain them. */
export type MeasureKey =
  | MetricKey
  | 'error-cost'
  | 'in-scope-accuracy'
  | 'none-recall'
  | 'bias'
  | 'agreement'
  | 'share'
  | 'mean'
  | 'difference';

/** What of the data a measure speaks of: all, one class, an average over classes, or one group. */
export type MeasureScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'class' | 'group'; readonly name: string }
  | { readonly kind: 'average'; readonly average: 'macro' | 'weighted' };

export interface Measure {
  readonly key: MeasureKey;
  readonly of: MeasureScope;
  readonly value: number;
  /** Bounds at the evaluation's confidence; null where there are too few cases for any. */
  readonly interval: Interval | null;
  /** How many cases the value rests on. */
  readonly count: number;
  /** Of these, how many have the property, where the value is a share of cases. */
  readonly successes: number | null;
  readonly method: BoundsMethod;
}

export const ofAll: MeasureScope = { kind: 'all' };

/** A share with Wilson's interval; nothing when there is no case to speak of. */
export function shareMeasure(
  key: MeasureKey,
  { successes, count }: Proportion,
  confidence: number,
  of: MeasureScope = ofAll,
): readonly Measure[] {
  if (count === 0) return [];
  const { share, low, high } = wilsonInterval(successes, count, confidence);
  return [{ key, of, value: share, interval: { low, high }, count, successes, method: 'wilson' }];
}

/** A mean with Student's interval, where the numbers vary; nothing when there is no number. */
export function meanMeasure(
  key: MeasureKey,
  moments: Moments,
  confidence: number,
  of: MeasureScope = ofAll,
): readonly Measure[] {
  if (moments.count === 0) return [];
  const interval = meanInterval(moments, confidence);
  return [{ key, of, value: moments.mean, interval, count: moments.count, successes: null, method: 't' }];
}

/**
 * The mean of grades on a scale that has ends. Where all are the same the bounds are those of a share of as many cases: no
 * mean between the ends varies more than that.
 */
export function gradeMeasure(
  key: MeasureKey,
  moments: Moments,
  { least, most }: { readonly least: number; readonly most: number },
  confidence: number,
): readonly Measure[] {
  return meanMeasure(key, moments, confidence).map((measure) => {
    if (measure.interval !== null) return measure;
    const share = (moments.mean - least) / (most - least);
    const { low, high } = wilsonInterval(share * moments.count, moments.count, confidence);
    const onScale = (part: number) => least + part * (most - least);
    return { ...measure, interval: { low: onScale(low), high: onScale(high) }, method: 'wilson' };
  });
}

/** The root of a mean of squares, its bounds being the roots of the mean's. */
export function rootMeasure(key: MeasureKey, squares: Moments, confidence: number): readonly Measure[] {
  return meanMeasure(key, squares, confidence).map((measure) => ({
    ...measure,
    value: Math.sqrt(measure.value),
    interval:
      measure.interval === null
        ? null
        : { low: Math.sqrt(Math.max(0, measure.interval.low)), high: Math.sqrt(measure.interval.high) },
  }));
}

/** A quantile with its bootstrap interval where there are enough values for one; nothing of no values. */
export function quantileMeasure(
  key: MeasureKey,
  ascending: Float64Array,
  share: number,
  confidence: number,
): readonly Measure[] {
  const value = quantile(ascending, share);
  if (value === undefined) return [];
  const interval = quantileInterval(ascending, share, confidence);
  return [{ key, of: ofAll, value, interval, count: ascending.length, successes: null, method: 'bootstrap' }];
}
