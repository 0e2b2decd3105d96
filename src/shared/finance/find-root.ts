const mostSteps = 300;

/**
 * A root of a continuous function between two places where its signs differ, to the last bits of a double.
 * @returns undefined when the signs at `low` and `high` agree, or where the function gives no number.
 * @see R. P. Brent: Algorithms for Minimization without Derivatives, chapter 4 (his procedure "zero").
 */
export function findRoot(value: (x: number) => number, low: number, high: number): number | undefined {
  let [previous, best, opposite] = [low, high, low];
  let [atPrevious, atBest, atOpposite] = [value(low), value(high), value(low)];
  if (atPrevious === 0) return previous;
  if (atBest === 0) return best;
  if (!(Math.sign(atPrevious) * Math.sign(atBest) < 0)) return undefined;
  let step = best - previous;
  let stepBefore = step;
  for (let i = 0; i < mostSteps; i++) {
    if (Math.abs(atOpposite) < Math.abs(atBest)) {
      [previous, best, opposite] = [best, opposite, best];
      [atPrevious, atBest, atOpposite] = [atBest, atOpposite, atBest];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE;
    const half = (opposite - best) / 2;
    if (Math.abs(half) <= tolerance || atBest === 0) return best;
    const mayInterpolate = Math.abs(stepBefore) >= tolerance && Math.abs(atPrevious) > Math.abs(atBest);
    const jump = mayInterpolate ? interpolate([previous, atPrevious], [best, atBest], [opposite, atOpposite]) : 0;
    // A jump must stay inside three quarters of the bracket and halve the step before last, else the bracket is halved.
    const isTrusted =
      jump * Math.sign(half) > 0 &&
      Math.abs(jump) < 1.5 * Math.abs(half) - tolerance / 2 &&
      Math.abs(jump) < Math.abs(stepBefore) / 2;
    stepBefore = isTrusted ? step : half;
    step = isTrusted ? jump : half;
    [previous, atPrevious] = [best, atBest];
    best += Math.abs(step) > tolerance ? step : tolerance * Math.sign(half);
    atBest = value(best);
    if (Number.isNaN(atBest)) return undefined;
    if (Math.sign(atBest) === Math.sign(atOpposite)) {
      [opposite, atOpposite] = [previous, atPrevious];
      step = best - previous;
      stepBefore = step;
    }
  }
  return best;
}

type Point = readonly [x: number, value: number];

/** The step from `best` to where a parabola through three points, or a line through two, meets zero. */
function interpolate([previous, atPrevious]: Point, [best, atBest]: Point, [opposite, atOpposite]: Point): number {
  const s = atBest / atPrevious;
  if (previous === opposite) return -((opposite - best) * s) / (1 - s);
  const q = atPrevious / atOpposite;
  const r = atBest / atOpposite;
  const numerator = s * ((opposite - best) * q * (q - r) - (best - previous) * (r - 1));
  return -numerator / ((q - 1) * (r - 1) * (s - 1));
}
