/** A guess in three numbers: at least, most likely, at most (min ≤ mode ≤ max). */
export interface Triangle {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

/**
 * The value below which a triangular distribution lies with chance `share` (0 to 1); fed with even random numbers it
 * draws from the distribution. A triangle without width gives its one value.
 * @see S. Kotz, J. R. van Dorp: Beyond Beta, chapter 1, (1.7).
 */
export function triangularQuantile(share: number, { min, mode, max }: Triangle): number {
  const width = max - min;
  if (width === 0) return min;
  const atMode = (mode - min) / width;
  return share < atMode
    ? min + Math.sqrt(share * width * (mode - min))
    : max - Math.sqrt((1 - share) * width * (max - mode));
}

/** The chance that a triangular distribution gives `value` or less. */
export function triangularShareBelow(value: number, { min, mode, max }: Triangle): number {
  if (value < min) return 0;
  if (value >= max) return 1;
  return value < mode
    ? (value - min) ** 2 / ((max - min) * (mode - min))
    : 1 - (max - value) ** 2 / ((max - min) * (max - mode));
}

/** The mean of a triangular distribution. */
export function triangularMean({ min, mode, max }: Triangle): number {
  return (min + mode + max) / 3;
}
