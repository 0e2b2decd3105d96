import { requiredSample } from '../statistics/wilson-interval.ts';
import type { Criterion } from './criterion.ts';
import { metrics } from './metrics.ts';
import type { Result } from './run.ts';
import { verdictOf } from './verdict.ts';

type Judged = Pick<Criterion, 'metric' | 'direction' | 'baseline' | 'target' | 'stretch' | 'minSample'>;
type Counted = Pick<Result, 'value' | 'low' | 'high' | 'sample' | 'successes' | 'method' | 'details' | 'fileHash'>;

/**
 * How many cases the observed share needs so that its Wilson bound reaches the target, and no fewer than were agreed,
 * whether or not there are so many. Of a figure that is no counted share, or that supports the target by no number of
 * cases, as many as were agreed; null where none were.
 * @param confidence the POC's own, 0 to 1.
 */
export function requiredCases(criterion: Judged, result: Counted | undefined, confidence: number): number | null {
  const { metric, direction, target, minSample } = criterion;
  const isShare = metrics[metric].unit === 'share' && result?.successes != null && target !== null;
  const side = direction === 'higher' ? 'at-least' : 'at-most';
  const required = isShare ? requiredSample(result.value, target, side, confidence) : null;
  return required === null ? minSample : Math.max(required, minSample ?? 0);
}

/**
 * The cases that a figure needs (see `requiredCases`) where it has too few. Null unless the verdict says so; of figures
 * that are no counted share (AUC, F1, a mean) and have as many as were agreed; and where no number of cases suffices
 * because the share is the target itself.
 * @param confidence the POC's own, 0 to 1.
 */
export function neededSample(criterion: Judged, result: Counted | undefined, confidence: number): number | null {
  const { metric, direction, target } = criterion;
  if (result === undefined || target === null || verdictOf(criterion, result, confidence) !== 'not-yet') return null;
  const { value, sample, successes } = result;
  const isCounted = metrics[metric].unit === 'share' && successes !== null;
  // The target itself is supported by no number of cases.
  if (isCounted && (direction === 'higher' ? value <= target : value >= target)) return null;
  const needed = requiredCases(criterion, result, confidence);
  // Bounds that were noted at another confidence may miss the target although there are cases enough.
  return needed !== null && needed > (sample ?? 0) ? needed : null;
}
