import { countsIntervals } from '../../statistics/bootstrap.ts';
import {
  averagedScores,
  averages,
  type ConfusionCounts,
  classCounts,
  f1Of,
  falsePositiveRateOf,
  filledCells,
  precisionOf,
  recallOf,
  specificityOf,
} from '../../statistics/confusion.ts';
import { averagedIntervals, f1Interval } from '../../statistics/f1-interval.ts';
import { createLabelMatrix } from './label-matrix.ts';
import { type Measure, type MeasureKey, type MeasureScope, shareMeasure } from './measure.ts';
import { readLabel } from './read-cell.ts';
import { cellOf, type LabelMatrix, nothingMore, RowFault, type Tally, type TaskReader } from './tally.ts';
import type { EvaluationSetup } from './task.ts';

interface LabelPair {
  readonly actual: string;
  readonly given: string;
}

/** Any number of classes. In recognising intents, a given label that is blank says "none of ours". */
export function classesReader(setup: EvaluationSetup): TaskReader<LabelPair> {
  const { task, options } = setup;
  const none = readLabel(options.none);
  const blank = task === 'intent' ? none : '';
  return {
    read(cells) {
      const actual = readLabel(cellOf(setup, 'actual', cells));
      if (actual === '') return new RowFault('missing', 'actual', '');
      const given = readLabel(cellOf(setup, 'predicted', cells)) || blank;
      return given === '' ? new RowFault('missing', 'predicted', '') : { actual, given };
    },
    createTally: (isPart) =>
      matrixTally((matrix) => [
        ...(task === 'intent'
          ? intentMeasures(matrix, none, options.confidence)
          : accuracy(matrix, options.confidence)),
        ...classMeasures(matrix, options.confidence, isPart),
      ]),
    missOf: (pair) => (pair.actual === pair.given ? null : pair),
  };
}

function matrixTally(measuresOf: (matrix: LabelMatrix) => readonly Measure[]): Tally<LabelPair> {
  const pairs = createLabelMatrix();
  let count = 0;
  return {
    add({ actual, given }) {
      pairs.add(actual, given);
      count += 1;
    },
    result() {
      const matrix = pairs.read();
      return { ...nothingMore, count, measures: measuresOf(matrix), matrix };
    },
  };
}

/** Of all cases, of those with an intent of ours, and of those without one: how many were told rightly. */
function intentMeasures(matrix: LabelMatrix, none: string, confidence: number): readonly Measure[] {
  const noneAt = none === '' ? -1 : matrix.labels.indexOf(none);
  const rightOf = (isAsked: (at: number) => boolean) => {
    const asked = matrix.counts.flatMap((row, at) => (isAsked(at) ? [{ row, right: row[at] ?? 0 }] : []));
    return {
      successes: asked.reduce((sum, { right }) => sum + right, 0),
      count: asked.reduce((sum, { row }) => sum + row.reduce((all, cell) => all + cell, 0), 0),
    };
  };
  return [
    ...shareMeasure(
      'intent-accuracy',
      rightOf(() => true),
      confidence,
    ),
    ...(noneAt === -1
      ? []
      : [
          ...shareMeasure(
            'in-scope-accuracy',
            rightOf((at) => at !== noneAt),
            confidence,
          ),
          ...shareMeasure(
            'none-recall',
            rightOf((at) => at === noneAt),
            confidence,
          ),
        ]),
  ];
}

function accuracy({ counts }: LabelMatrix, confidence: number): readonly Measure[] {
  const successes = counts.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  return shareMeasure('accuracy', { successes, count: totalOf(counts) }, confidence);
}

function totalOf(counts: ConfusionCounts): number {
  return counts.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell, 0), 0);
}

/** A segment is one of up to a hundred: it gets averages alone, from so many draws. */
const drawsOfPart = 50_000;
/** With fewer cases a class, draws lack whole classes, and bounds of averages would say less doubt than there is. */
const LEAST_OF_CLASS = 5;

function classMeasures({ labels, counts }: LabelMatrix, confidence: number, isPart: boolean): readonly Measure[] {
  const cells = filledCells(counts);
  const observed = cells.map((cell) => cell.count);
  const classesOf = (weights: readonly number[]) => classCounts(cells, weights, labels.length);
  const named = isPart ? [] : labels;
  const mixed: readonly { readonly key: MeasureKey; readonly of: MeasureScope }[] = [
    ...averages.flatMap((average) =>
      (['precision', 'recall', 'f1'] as const).map((key) => ({ key, of: { kind: 'average', average } as const })),
    ),
    ...named.map((name) => ({ key: 'f1', of: { kind: 'class', name } }) as const),
  ];
  const statistics = (weights: readonly number[]): readonly number[] => {
    const classes = classesOf(weights);
    return [...averages.flatMap((average) => averagedScores(classes, average)), ...(isPart ? [] : classes.map(f1Of))];
  };
  const values = statistics(observed);
  const count = totalOf(counts);
  const observedClasses = classesOf(observed);
  const isThin = isPart && count < LEAST_OF_CLASS * labels.length;
  const intervals = isThin ? [] : countsIntervals(observed, statistics, confidence, isPart ? drawsOfPart : undefined);
  const countedIntervals = isThin
    ? []
    : [
        ...averages.flatMap((average) => averagedIntervals(observedClasses, average, confidence)),
        ...(isPart ? [] : observedClasses.map((those) => f1Interval(those, confidence))),
      ];
  const mixedMeasures = mixed.flatMap(({ key, of }, at): readonly Measure[] => {
    const [value = Number.NaN, drawn = null, counted = null] = [values[at], intervals[at], countedIntervals[at]];
    const interval = drawn ?? counted;
    const method = drawn === null ? 'wilson' : 'bootstrap';
    return Number.isNaN(value) ? [] : [{ key, of, value, interval, count, successes: null, method }];
  });
  const classes = isPart ? [] : observedClasses;
  return [
    ...mixedMeasures,
    ...classes.flatMap((those, at) => {
      const of = { kind: 'class', name: labels[at] ?? '' } as const;
      return [
        ...shareMeasure('precision', precisionOf(those), confidence, of),
        ...shareMeasure('recall', recallOf(those), confidence, of),
        ...shareMeasure('specificity', specificityOf(those), confidence, of),
        ...shareMeasure('false-positive-rate', falsePositiveRateOf(those), confidence, of),
      ];
    }),
  ];
}
