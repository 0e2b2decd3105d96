import { cellText, type IntakeCell } from '../../intake/cell.ts';
import { createMoments } from '../../statistics/moments.ts';
import { meanMeasure, quantileMeasure, rootMeasure } from './measure.ts';
import { createNumberColumn } from './number-column.ts';
import { readNumber } from './read-cell.ts';
import { cellOf, nothingMore, RowFault, type TaskReader } from './tally.ts';
import type { ColumnRole, EvaluationSetup } from './task.ts';

/** How far predicted numbers lie from the true ones. The share of error needs a true number other than 0. */
export function errorReader(setup: EvaluationSetup): TaskReader<{ readonly actual: number; readonly error: number }> {
  const { confidence } = setup.options;
  return {
    read(cells) {
      const actual = numberIn(setup, 'actual-number', cells);
      if (actual instanceof RowFault) return actual;
      const given = numberIn(setup, 'predicted-number', cells);
      return given instanceof RowFault ? given : { actual, error: given - actual };
    },
    createTally() {
      const [absolute, squared, relative, signed] = [
        createMoments(),
        createMoments(),
        createMoments(),
        createMoments(),
      ];
      return {
        add({ actual, error }) {
          absolute.add(Math.abs(error));
          squared.add(error ** 2);
          signed.add(error);
          if (actual !== 0) relative.add(Math.abs(error / actual));
        },
        result: () => ({
          ...nothingMore,
          count: absolute.read().count,
          measures: [
            ...meanMeasure('mae', absolute.read(), confidence),
            ...rootMeasure('rmse', squared.read(), confidence),
            ...meanMeasure('mape', relative.read(), confidence),
            ...meanMeasure('bias', signed.read(), confidence),
          ],
        }),
      };
    },
    missOf: () => null,
  };
}

const quantiles = [
  { key: 'latency-p50', share: 0.5 },
  { key: 'latency-p95', share: 0.95 },
  { key: 'latency-p99', share: 0.99 },
] as const;

const milliseconds = { ms: 1, s: 1000 } as const;

/** How long things take, in milliseconds: no duration is negative. */
export function latencyReader(setup: EvaluationSetup): TaskReader<number> {
  const { confidence } = setup.options;
  return {
    read(cells) {
      const duration = numberIn(setup, 'duration', cells);
      if (duration instanceof RowFault) return duration;
      if (duration >= 0) return duration * milliseconds[setup.options.unit];
      return new RowFault('out-of-range', 'duration', String(duration));
    },
    createTally() {
      const [moments, column] = [createMoments(), createNumberColumn()];
      return {
        add(duration) {
          moments.add(duration);
          column.add(duration);
        },
        result() {
          const ascending = column.ascending();
          const measures = quantiles.flatMap(({ key, share }) => quantileMeasure(key, ascending, share, confidence));
          return {
            ...nothingMore,
            count: ascending.length,
            measures: [...meanMeasure('latency-mean', moments.read(), confidence), ...measures],
          };
        },
      };
    },
    missOf: () => null,
  };
}

/** The mean of ratings on whatever scale they were asked for. */
export function satisfactionReader(setup: EvaluationSetup): TaskReader<number> {
  return {
    read: (cells) => numberIn(setup, 'rating', cells),
    createTally() {
      const moments = createMoments();
      return {
        add: moments.add,
        result: () => ({
          ...nothingMore,
          count: moments.read().count,
          measures: meanMeasure('csat', moments.read(), setup.options.confidence),
        }),
      };
    },
    missOf: () => null,
  };
}

/** The number in a role's column, or what is wrong with it. */
export function numberIn(setup: EvaluationSetup, role: ColumnRole, cells: readonly IntakeCell[]): number | RowFault {
  const cell = cellOf(setup, role, cells);
  const value = readNumber(cell);
  if (value === undefined) return new RowFault('missing', role, '');
  return value ?? new RowFault('not-a-number', role, cellText(cell));
}
