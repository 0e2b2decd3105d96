import { requiredSample } from '../statistics/wilson-interval.ts';
import type { Criterion } from './criterion.ts';
import { metrics } from './metrics.ts';
import type { Result } from './run.ts';
import { verdictOf } from './verdict.ts';

type Judged = Pick<Criterion, 'metric' | 'direction' | 'baseline' | 'target' | 'stretch' | 'minSample'>;
type Counted = Pick<Result, 'value' | 'low' | 'high' | 'sample' | 'successes' | 'fileHash'>;

/**
 * How many cases the observed share needs so that its Wilson bound reaches the target, and no fewer than were agreed.
 * Null unless the verdict is that there are too few; of figures that are no counted share (AUC, F1, a mean); and where no
 * number of cases suffices because the share is the target itself.
 * @param confidence the POC's own, 0 to 1.
 */
export function neededSample(criterion: Judged, result: Counted | undefined, confidence: number): number | null {
  const { metric, direction, target, minSample } = criterion;
  if (result === undefined || target === null || verdictOf(criterion, result) !== 'not-yet') return null;
  const { value, sample, successes } = result;
  if (metrics[metric].unit !== 'share' || successes === null || sample === null) return null;
  const required = requiredSample(value, target, direction === 'higher' ? 'at-least' : 'at-most', confidence);
  if (required === null) return null;
  const needed = Math.max(required, minSample ?? 0);
  // Bounds that were noted at another confidence may miss the target although there are cases enough.
  return needed > sample ? needed : null;
}
