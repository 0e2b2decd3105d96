import { cellText } from '../../intake/cell.ts';
import { countsIntervals } from '../../statistics/bootstrap.ts';
import {
  accuracyOf,
  type ClassCounts,
  f1Of,
  falsePositiveRateOf,
  precisionAtBaseRate,
  precisionOf,
  recallOf,
  specificityOf,
} from '../../statistics/confusion.ts';
import { f1Interval } from '../../statistics/f1-interval.ts';
import { rocCurve } from '../../statistics/roc-curve.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import { type Measure, ofAll, shareMeasure } from './measure.ts';
import { createNumberColumn } from './number-column.ts';
import { readLabel, readNumber } from './read-cell.ts';
import { cellOf, nothingMore, RowFault, type ScoreCurve, type Tally, type TaskReader } from './tally.ts';
import type { ColumnRole, EvaluationOptions, EvaluationSetup } from './task.ts';

interface Judgement {
  readonly isPositive: boolean;
  readonly isCalled: boolean;
  readonly score: number | undefined;
}

/** Points of the curve that are kept: as many as a picture of it can show. */
const CURVE_POINTS = 400;

/** Two classes, by a given label, a score, or both: a given label counts before the threshold. */
export function binaryReader(setup: EvaluationSetup): TaskReader<Judgement> {
  const { options, columns } = setup;
  const [positive, negative] = [readLabel(options.positive), readLabel(options.negative)];
  const sideOf = (role: ColumnRole, label: string): boolean | RowFault => {
    if (label === positive) return true;
    if (label === '') return new RowFault('missing', role, '');
    return negative === '' || label === negative ? false : new RowFault('unknown-label', role, label);
  };
  return {
    read(cells) {
      const isPositive = sideOf('actual', readLabel(cellOf(setup, 'actual', cells)));
      if (isPositive instanceof RowFault) return isPositive;
      const cell = cellOf(setup, 'score', cells);
      const score = readNumber(cell);
      if (score === null) return new RowFault('not-a-number', 'score', cellText(cell));
      if (score === undefined && columns.score !== undefined) return new RowFault('missing', 'score', '');
      const isCalled =
        columns.predicted === undefined
          ? score !== undefined && score >= options.threshold
          : sideOf('predicted', readLabel(cellOf(setup, 'predicted', cells)));
      return isCalled instanceof RowFault ? isCalled : { isPositive, isCalled, score };
    },
    createTally: () => binaryTally(options),
    missOf: ({ isPositive, isCalled }) =>
      isPositive === isCalled ? null : { actual: name(isPositive), given: name(isCalled) },
  };

  function name(isPositive: boolean): string {
    return isPositive ? positive : negative;
  }
}

function binaryTally(options: EvaluationOptions): Tally<Judgement> {
  const counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
  const scores = { positives: createNumberColumn(), negatives: createNumberColumn() };
  return {
    add({ isPositive, isCalled, score }) {
      if (isPositive) counts[isCalled ? 'truePositives' : 'falseNegatives'] += 1;
      else counts[isCalled ? 'falsePositives' : 'trueNegatives'] += 1;
      if (score !== undefined) scores[isPositive ? 'positives' : 'negatives'].add(score);
    },
    result() {
      const curve = scoreCurve(scores.positives.ascending(), scores.negatives.ascending(), options.confidence);
      const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
      return {
        ...nothingMore,
        count: truePositives + falsePositives + falseNegatives + trueNegatives,
        measures: [...binaryMeasures(counts, options), ...areaMeasure(curve, options.confidence)],
        matrix: {
          labels: [readLabel(options.positive), readLabel(options.negative)],
          counts: [
            [truePositives, falseNegatives],
            [falsePositives, trueNegatives],
          ],
        },
        curve,
      };
    },
  };
}

function scoreCurve(positives: Float64Array, negatives: Float64Array, confidence: number): ScoreCurve | null {
  const curve = rocCurve(positives, negatives, CURVE_POINTS, confidence);
  return curve === null ? null : { ...curve, positives: positives.length, negatives: negatives.length };
}

/**
 * The area below the curve. Where DeLong's method finds nothing that varies, as of scores that part the classes wholly,
 * the bounds are those of a share of as many cases as the smaller class has: no area varies more than that. Where it finds
 * little, an area that some case speaks against is no surer than one that none does.
 * @see Z. W. Birnbaum, O. M. Klose: Bounds for the variance of the Mann-Whitney statistic (1957).
 */
function areaMeasure(curve: ScoreCurve | null, confidence: number): readonly Measure[] {
  if (curve === null) return [];
  const { area, interval, positives, negatives } = curve;
  const measure = { key: 'auc', of: ofAll, value: area, count: positives + negatives, successes: null } as const;
  const cases = Math.min(positives, negatives);
  const ofShare = (share: number) => wilsonInterval(share * cases, cases, confidence);
  if (interval === null) {
    const { low, high } = ofShare(area);
    return [{ ...measure, interval: { low, high }, method: 'wilson' }];
  }
  const [low, high] = [Math.min(interval.low, ofShare(1).low), Math.max(interval.high, ofShare(0).high)];
  const isWidened = low < interval.low || high > interval.high;
  return [{ ...measure, interval: { low, high }, method: isWidened ? 'wilson' : 'delong' }];
}

/** All that four counts say: shares with Wilson's interval, what mixes several of them by bootstrapping the counts, where that tells anything. */
export function binaryMeasures(counts: ClassCounts, options: EvaluationOptions): readonly Measure[] {
  const { confidence } = options;
  return [
    ...shareMeasure('accuracy', accuracyOf(counts), confidence),
    ...shareMeasure('precision', precisionOf(counts), confidence),
    ...shareMeasure('recall', recallOf(counts), confidence),
    ...mixedMeasures(counts, options),
    ...shareMeasure('specificity', specificityOf(counts), confidence),
    ...shareMeasure('false-positive-rate', falsePositiveRateOf(counts), confidence),
  ];
}

function mixedMeasures(counts: ClassCounts, { confidence, ...options }: EvaluationOptions): readonly Measure[] {
  const { baseRate, falsePositiveCost, falseNegativeCost } = options;
  const hasCost = falsePositiveCost !== null || falseNegativeCost !== null;
  const mixed = [
    { key: 'f1' as const, of: f1Of },
    ...(baseRate === null
      ? []
      : [{ key: 'precision-at-base-rate' as const, of: (drawn: ClassCounts) => precisionAtBaseRate(drawn, baseRate) }]),
    ...(hasCost ? [{ key: 'error-cost' as const, of: (drawn: ClassCounts) => costPerCase(drawn, options) }] : []),
  ];
  const flat = [counts.truePositives, counts.falsePositives, counts.falseNegatives, counts.trueNegatives];
  const intervals = countsIntervals(flat, (drawn) => mixed.map(({ of }) => of(countsOf(drawn))), confidence);
  const count = flat.reduce((sum, part) => sum + part, 0);
  return mixed.flatMap(({ key, of }, at): readonly Measure[] => {
    const value = of(counts);
    const drawn = intervals[at] ?? null;
    const isCounted = drawn === null && key === 'f1';
    const interval = isCounted ? f1Interval(counts, confidence) : drawn;
    const method = isCounted ? 'wilson' : 'bootstrap';
    return Number.isNaN(value) ? [] : [{ key, of: ofAll, value, interval, count, successes: null, method }];
  });
}

/** What mistakes cost, spread over all cases; NaN without cases. */
export function costPerCase(
  { truePositives, falsePositives, falseNegatives, trueNegatives }: ClassCounts,
  { falsePositiveCost, falseNegativeCost }: Pick<EvaluationOptions, 'falsePositiveCost' | 'falseNegativeCost'>,
): number {
  const cost = falsePositives * (falsePositiveCost ?? 0) + falseNegatives * (falseNegativeCost ?? 0);
  return cost / (truePositives + falsePositives + falseNegatives + trueNegatives);
}

function countsOf([tp = 0, fp = 0, fn = 0, tn = 0]: readonly number[]): ClassCounts {
  return { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn };
}
