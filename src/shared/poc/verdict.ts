import { boundsStanding } from './bounds.ts';
import type { Criterion } from './criterion.ts';
import type { Result, Run } from './run.ts';

/** What the figures say of a criterion: nothing yet, met for sure, met but by too few cases to be sure, not met. */
export type Verdict = 'open' | 'met' | 'not-yet' | 'not-met';

type Measured = Pick<Result, 'value' | 'low' | 'high' | 'sample' | 'successes' | 'method' | 'details' | 'fileHash'>;
type Judged = Pick<Criterion, 'direction' | 'baseline' | 'target' | 'stretch' | 'minSample'>;

/**
 * Whether a figure meets its target: the bound of the interval on the worse side must reach it (domain.md b2). A figure
 * that was noted without an interval is taken as it is; one that was computed from a file without any had too few cases
 * for it. Fewer cases than were agreed never suffice. Bounds that are less sure than was agreed, or of which nobody knows
 * how sure they are, prove nothing; surer ones do, for those agreed lie within them.
 * @param confidence the POC's own, 0 to 1.
 */
export function verdictOf(
  { direction, target, minSample }: Judged,
  measured: Measured | undefined,
  confidence: number,
): Verdict {
  if (measured === undefined || target === null) return 'open';
  const sign = direction === 'higher' ? 1 : -1;
  if (sign * measured.value < sign * target) return 'not-met';
  const bound = direction === 'higher' ? measured.low : measured.high;
  const isNoted = measured.fileHash === '';
  const isSure = bound === null ? isNoted : sign * bound >= sign * target;
  const isEnough = minSample === null || (measured.sample ?? 0) >= minSample;
  const standing = boundsStanding(measured, confidence);
  const isOfLevel = standing !== 'less-sure' && standing !== 'unknown';
  return isSure && isEnough && isOfLevel ? 'met' : 'not-yet';
}

/**
 * 1 (fails) to 5 (exceeds): 1 at the baseline or below, 3 half-way to the target, 4 at the target, 5 at the stretch,
 * linear between (domain.md b2). Without baseline what misses the target has 1; without stretch what meets it has 4.
 * Null while there is no figure or no target.
 */
export function scoreOf({ direction, baseline, target, stretch }: Judged, value: number | undefined): number | null {
  if (value === undefined || target === null) return null;
  const sign = direction === 'higher' ? 1 : -1;
  const reached = sign * (value - target);
  if (reached >= 0) {
    if (stretch === null || sign * (stretch - target) <= 0) return 4;
    return 4 + Math.min(1, reached / (sign * (stretch - target)));
  }
  const way = baseline === null ? 0 : sign * (target - baseline);
  if (baseline === null || way <= 0) return 1;
  const gone = Math.max(0, (sign * (value - baseline)) / way);
  return gone <= 0.5 ? 1 + 4 * gone : 3 + 2 * (gone - 0.5);
}

/** A criterion with the figure that counts for it. */
export interface Judgement {
  readonly criterion: Criterion;
  readonly result: Result | undefined;
  readonly run: Run | undefined;
  readonly verdict: Verdict;
  readonly score: number | null;
}

export interface Scorecard {
  readonly lines: readonly Judgement[];
  /** Weighted mean of the scores that there are, 1 to 5; null while there is none. */
  readonly score: number | null;
  readonly counts: Readonly<Record<Verdict, number>>;
  /**
   * `failed` as soon as a must-have is not met; `passed` when all must-haves are surely met and no criterion is open.
   * Without a must-have there is nothing to pass by.
   */
  readonly gate: 'open' | 'passed' | 'failed';
}

/**
 * Of each criterion the figure that counts — that of the latest round on the sealed set, else of the latest round — its
 * verdict and score, and all of them together.
 * @param confidence the POC's own, 0 to 1.
 */
export function scorecardOf(
  criteria: readonly Criterion[],
  runs: readonly Run[],
  results: readonly Result[],
  confidence: number,
): Scorecard {
  const latestFirst = [...runs].sort(
    (left, right) => Number(right.isFinal) - Number(left.isFinal) || right.number - left.number,
  );
  const byKey = new Map(results.map((result) => [`${result.runId} ${result.criterionId}`, result]));
  const lines = criteria.map((criterion) => {
    const run = latestFirst.find(({ id }) => byKey.has(`${id} ${criterion.id}`));
    const result = run && byKey.get(`${run.id} ${criterion.id}`);
    return {
      ...{ criterion, run, result },
      verdict: verdictOf(criterion, result, confidence),
      score: scoreOf(criterion, result?.value),
    };
  });
  const counts: Record<Verdict, number> = { open: 0, met: 0, 'not-yet': 0, 'not-met': 0 };
  for (const { verdict } of lines) counts[verdict] += 1;
  const musts = lines.filter(({ criterion }) => criterion.mustHave);
  const gate = musts.some(({ verdict }) => verdict === 'not-met')
    ? 'failed'
    : musts.length > 0 && musts.every(({ verdict }) => verdict === 'met') && counts.open === 0
      ? 'passed'
      : 'open';
  return { lines, counts, gate, score: weightedScore(lines) };
}

function weightedScore(lines: readonly Pick<Judgement, 'criterion' | 'score'>[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { criterion, score } of lines) {
    if (score === null) continue;
    sum += criterion.weight * score;
    weights += criterion.weight;
  }
  return weights === 0 ? null : sum / weights;
}
