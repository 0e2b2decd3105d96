import { describe, expect, test } from 'vitest';
import reference from '../../../../test/fixtures/statistics/expected.json' with { type: 'json' };
import { createEvaluator } from './evaluate.ts';
import type { Measure } from './measure.ts';
import { type ColumnRole, type EvaluationOptions, type EvaluationTask, usualOptions } from './task.ts';

interface Dataset {
  readonly name: string;
  readonly task: EvaluationTask;
  readonly columns: Partial<Record<ColumnRole, number>>;
  readonly options: Partial<EvaluationOptions>;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly used: number;
  readonly expected: Readonly<Record<string, number | null>>;
  readonly intervals: Readonly<Record<string, readonly (number | null)[] | null>>;
  readonly comparison?: { readonly statistic: number; readonly pValue: number };
}

const datasets = reference.datasets as unknown as readonly Dataset[];
/** How far apart two figures may lie, relative to the larger where that is above 1. */
const tolerance = 1e-9;

function nameOf({ key, of }: Measure): string {
  if (of.kind === 'all') return key;
  return of.kind === 'average' ? `${key}|${of.average}` : `${key}|${of.kind}:${of.name}`;
}

function expectNear(found: number | null | undefined, wanted: number | null, what: string): void {
  if (wanted === null || found === null || found === undefined) expect([what, found ?? null]).toEqual([what, wanted]);
  else if (!(Math.abs(found - wanted) <= tolerance * Math.max(1, Math.abs(wanted))))
    expect.fail(`${what}: ${found}, not ${wanted}`);
}

describe(`agrees with scikit-learn, statsmodels and scipy on ${datasets.length} data sets`, () => {
  test.each(datasets)('$name', ({ task, columns, options, rows, used, expected, intervals, comparison }) => {
    const evaluator = createEvaluator({ task, columns, options: { ...usualOptions, ...options } }, 3);
    for (const [at, cells] of rows.entries()) evaluator.add(at + 2, cells);
    const result = evaluator.result();
    const measures = new Map(result.measures.map((measure) => [nameOf(measure), measure]));
    expect(result.rows.used).toBe(used);
    for (const [name, value] of Object.entries(expected)) expectNear(measures.get(name)?.value, value, name);
    for (const [name, bounds] of Object.entries(intervals)) {
      const interval = measures.get(name)?.interval;
      expectNear(interval?.low, bounds?.[0] ?? null, `${name} low`);
      expectNear(interval?.high, bounds?.[1] ?? null, `${name} high`);
    }
    // Nothing may be told that the reference does not know.
    const silent = Object.entries(expected).flatMap(([name, value]) => (value === null ? [name] : []));
    expect(silent.filter((name) => measures.has(name))).toEqual([]);
    if (comparison !== undefined) {
      expectNear(result.comparison?.statistic, comparison.statistic, 'statistic');
      expectNear(result.comparison?.pValue, comparison.pValue, 'p-value');
    }
  });
});
