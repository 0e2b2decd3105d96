import { normalReach, usualConfidence } from './interval.ts';
import { twoSidedNormal } from './p-value.ts';

/** A share with the bounds between which the true one lies at some confidence. */
export interface EstimatedShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share of `successes` in `count` with its Wilson interval; without any sample everything is possible.
 * @param confidence 0 to 1, both sides together.
 * @see E. B. Wilson: Probable inference, the law of succession, and statistical inference (1927).
 */
export function wilsonInterval(successes: number, count: number, confidence = usualConfidence): EstimatedShare {
  if (count === 0) return { share: 0, low: 0, high: 1 };
  const z = normalReach(confidence);
  const share = successes / count;
  const scale = 1 + z ** 2 / count;
  const middle = (share + z ** 2 / (2 * count)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  // Rounding must not move a bound beyond the share itself where the formula gives exactly 0 or 1.
  return { share, low: Math.min(share, Math.max(0, middle - half)), high: Math.max(share, Math.min(1, middle + half)) };
}

/**
 * The least sample in which an observed share supports a target: the Wilson bound on the target's side reaches it. Null
 * when the observed share is not on the better side of the target, or either is not between 0 and 1. The share is taken
 * as exact; a whole number of successes may need a few more.
 * @param direction `at-least`: more is better and the lower bound counts; `at-most`: the upper one.
 */
export function requiredSample(
  observed: number,
  target: number,
  direction: 'at-least' | 'at-most',
  confidence = usualConfidence,
): number | null {
  const margin = direction === 'at-least' ? observed - target : target - observed;
  if (!(margin > 0 && target >= 0 && target <= 1 && observed >= 0 && observed <= 1)) return null;
  // The Wilson bound is the target exactly where the score test of the target stands at its limit.
  return Math.max(1, Math.ceil((normalReach(confidence) ** 2 * target * (1 - target)) / margin ** 2));
}

/**
 * How sure the Wilson interval of a share is that has such bounds, 0 to 1: a bound tells it, for there the score test of
 * the share stands at its limit. Null where the bounds leave it open.
 */
export function wilsonConfidence({ share, low, high }: EstimatedShare, count: number): number | null {
  const bound = share > 0 ? low : high;
  const spread = bound * (1 - bound);
  if (count === 0 || !(spread > 0)) return null;
  return 1 - twoSidedNormal((Math.abs(share - bound) * Math.sqrt(count)) / Math.sqrt(spread));
}
