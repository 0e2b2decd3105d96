/** A share with the bounds between which the true one lies in 95 of 100 samples. */
export interface EstimatedShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution: 95 % lie within it on both sides. */
const z = 1.959963984540054;

/**
 * A share of `successes` in `count` with its 95 % Wilson interval; without any sample everything is possible.
 * @see E. B. Wilson: Probable inference, the law of succession, and statistical inference (1927).
 */
export function wilsonInterval(successes: number, count: number): EstimatedShare {
  if (count === 0) return { share: 0, low: 0, high: 1 };
  const share = successes / count;
  const scale = 1 + z ** 2 / count;
  const middle = (share + z ** 2 / (2 * count)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  // Rounding must not move a bound beyond the share itself where the formula gives exactly 0 or 1.
  return { share, low: Math.min(share, Math.max(0, middle - half)), high: Math.max(share, Math.min(1, middle + half)) };
}
