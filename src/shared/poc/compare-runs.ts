import type { Interval } from '../statistics/interval.ts';
import { type Proportion, proportionDifference } from '../statistics/two-proportions.ts';
import type { Criterion } from './criterion.ts';
import { metrics } from './metrics.ts';
import type { Result } from './run.ts';

/**
 * What two rounds tell of a criterion. Of counted shares: `better` or `worse` when their difference is significant, else
 * `uncertain`. Of other figures by their intervals: `apart-better`, `apart-worse` or `overlap`; `unbounded` when one has
 * none. `missing` when a round has no figure.
 */
export type Finding =
  | 'better'
  | 'worse'
  | 'uncertain'
  | 'apart-better'
  | 'apart-worse'
  | 'overlap'
  | 'unbounded'
  | 'missing';

export interface RunComparison {
  readonly criterion: Criterion;
  readonly before: Result | undefined;
  readonly after: Result | undefined;
  /** The later figure minus the earlier one; null when one is missing. */
  readonly difference: number | null;
  /** Bounds of the difference, of counted shares alone. */
  readonly bounds: Interval | null;
  readonly finding: Finding;
}

/**
 * Two rounds against each other, criterion by criterion. A difference of counted shares is significant when its Newcombe
 * interval leaves out zero; the rounds are taken as independent samples, which errs towards `uncertain` when both ran on
 * the same cases.
 * @param confidence the POC's own, 0 to 1.
 */
export function compareRuns(
  criteria: readonly Criterion[],
  results: readonly Result[],
  rounds: { readonly before: string; readonly after: string },
  confidence: number,
): readonly RunComparison[] {
  const resultOf = (round: string, { id }: Criterion) =>
    results.find(({ runId, criterionId }) => runId === round && criterionId === id);
  return criteria.map((criterion) => {
    const [before, after] = [resultOf(rounds.before, criterion), resultOf(rounds.after, criterion)];
    if (before === undefined || after === undefined) {
      return { criterion, before, after, difference: null, bounds: null, finding: 'missing' };
    }
    const bounds = shareBounds(criterion, before, after, confidence);
    const difference = after.value - before.value;
    const isBetter = criterion.direction === 'higher' ? difference > 0 : difference < 0;
    const finding = bounds === null ? byIntervals(before, after, isBetter) : bySign(bounds, isBetter);
    return { criterion, before, after, difference, bounds, finding };
  });
}

function bySign({ low, high }: Interval, isBetter: boolean): Finding {
  if (low <= 0 && high >= 0) return 'uncertain';
  return isBetter ? 'better' : 'worse';
}

function byIntervals(before: Result, after: Result, isBetter: boolean): Finding {
  if (before.low === null || before.high === null || after.low === null || after.high === null) return 'unbounded';
  if (before.low <= after.high && after.low <= before.high) return 'overlap';
  return isBetter ? 'apart-better' : 'apart-worse';
}

function shareBounds({ metric }: Criterion, before: Result, after: Result, confidence: number): Interval | null {
  const [first, second] = [countsOf(after), countsOf(before)];
  if (metrics[metric].unit !== 'share' || first === null || second === null) return null;
  return proportionDifference(first, second, confidence);
}

function countsOf({ successes, sample }: Result): Proportion | null {
  return successes === null || sample === null ? null : { successes, count: sample };
}
