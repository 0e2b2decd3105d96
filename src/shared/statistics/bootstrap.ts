import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { type Interval, usualConfidence } from './interval.ts';
import { quantile } from './quantile.ts';
import { type Random, randomStreams } from './random.ts';

const seed = 20_261_128;

/** As many repetitions as make the bounds stand still to three digits; fewer where there are very many cells. */
const repetitions = { most: 2000, least: 200 } as const;

/** How many numbers may be drawn, where nothing else is said. */
const usualDraws = 8_000_000;

/**
 * Percentile intervals of statistics that depend on counts alone, such as F1, by the Bayesian bootstrap: the weight of a
 * cell of `n` cases is a gamma number of shape `n`, so that a million cases cost as much as ten. The same counts give
 * the same intervals. Null for a statistic that is undefined, where even few repetitions would take too many draws, and
 * where all of them give one value: nothing was seen that speaks against it, which tells nothing of how sure it is.
 * @param statistics Of counts, whole or not; NaN where undefined. As many numbers on every call.
 * @see D. B. Rubin: The Bayesian bootstrap (1981).
 */
export function countsIntervals(
  counts: readonly number[],
  statistics: (counts: readonly number[]) => readonly number[],
  confidence = usualConfidence,
  mostDraws = usualDraws,
): readonly (Interval | null)[] {
  const filled = Math.max(1, counts.filter((count) => count > 0).length);
  const rounds = Math.min(repetitions.most, Math.floor(mostDraws / filled));
  if (rounds < repetitions.least) return statistics(counts).map(() => null);
  const random = randomStreams(seed)();
  const drawn = statistics(counts).map((value) => ({
    isDefined: !Number.isNaN(value),
    values: new Float64Array(rounds),
  }));
  for (let round = 0; round < rounds; round += 1) {
    const values = statistics(counts.map((count) => gamma(count, random)));
    for (const [at, { values: kept }] of drawn.entries()) kept[round] = values[at] ?? Number.NaN;
  }
  return drawn.map(({ isDefined, values }) => {
    values.sort();
    const [low, high] = [quantile(values, (1 - confidence) / 2), quantile(values, (1 + confidence) / 2)];
    return !isDefined || low === undefined || high === undefined || values[0] === values.at(-1) ? null : { low, high };
  });
}

/**
 * The percentile interval of a quantile by the bootstrap, without drawing: the place of the resampled value is a beta
 * number, so that its distribution is known. Null where there are so few values that the quantile may well lie beyond the
 * smallest or the largest of them.
 * @param ascending The sample.
 * @param share Which quantile, 0 to 1.
 * @see B. Efron: The Jackknife, the Bootstrap and Other Resampling Plans (1982), 10.4.
 */
export function quantileInterval(
  ascending: ArrayLike<number>,
  share: number,
  confidence = usualConfidence,
): Interval | null {
  const count = ascending.length;
  const place = (count - 1) * share + 1;
  const tail = (1 - confidence) / 2;
  if (Math.max(share, 1 - share) ** count > tail) return null;
  const valueAt = (rank: number, probability: number) =>
    ascending[Math.max(0, Math.ceil(count * betaQuantile(probability, rank, count - rank + 1)) - 1)];
  const [low, high] = [valueAt(Math.floor(place), tail), valueAt(Math.ceil(place), 1 - tail)];
  return low === undefined || high === undefined ? null : { low, high };
}

/**
 * A gamma number of a shape ≥ 1, or 0 for the shape 0.
 * @see G. Marsaglia, W. W. Tsang: A simple method for generating gamma variables (2000).
 */
function gamma(shape: number, random: Random): number {
  if (shape === 0) return 0;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = 1 - random();
    // The first condition decides nearly always, without a logarithm.
    if (u < 1 - 0.0331 * x ** 4 || Math.log(u) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A normal number (G. E. P. Box, M. E. Muller, 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
