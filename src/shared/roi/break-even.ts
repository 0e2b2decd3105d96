import { findRoot } from '../finance/find-root.ts';
import { driversBehind } from './dependencies.ts';
import { driverRange } from './driver-range.ts';
import type { EvaluableDriver } from './evaluable-model.ts';
import { columnsOf, evaluateProgram, type InputColumns } from './evaluate-program.ts';
import type { ScenarioRun } from './run-scenarios.ts';

/** The value of a driver at which NPV is zero, or why there is none. */
export type BreakEven =
  | { readonly kind: 'value'; readonly value: number }
  /** The driver has no part in NPV. */
  | { readonly kind: 'without-influence' }
  /** NPV keeps its sign over all values the driver may take. */
  | { readonly kind: 'always-positive' | 'always-negative' }
  /** NPV jumps over zero, or could not be computed. */
  | { readonly kind: 'not-found' };

// The slider's range is looked at closely; beyond it a driver without an upper bound is followed in tenfold steps.
const gridSteps = 64;
const decades = 12;

/**
 * Finds the value of one driver at which NPV is zero, all else as in the run; the crossing nearest to the present value
 * when there are several. The bracket comes from one evaluation over a grid, the root from Brent's method.
 */
export function findBreakEven(run: ScenarioRun, driver: EvaluableDriver): BreakEven {
  const { program, inputs } = run;
  if (!driversBehind(program, ['npv']).includes(driver.id)) return { kind: 'without-influence' };
  const fixed = columnsOf([inputs]);
  const npvOf = (values: Float64Array) => {
    const columns: InputColumns = new Map([...fixed, [driver.id, values]]);
    const evaluation = evaluateProgram(program, columns, values.length, 'npv');
    return Array.from(values, (_, sample) => evaluation.value('npv', sample));
  };
  const npvAt = (value: number) => npvOf(Float64Array.of(value))[0] ?? Number.NaN;
  const grid = gridOf(driver);
  const onGrid = npvOf(grid);
  const present = inputs.get(driver.id) ?? 0;
  const brackets = Array.from(grid.subarray(1), (high, i) => ({
    low: grid[i] ?? high,
    high,
    holds: Math.sign(onGrid[i] ?? 0) !== Math.sign(onGrid[i + 1] ?? 0),
  })).filter(({ holds }) => holds);
  const distance = ({ low, high }: { low: number; high: number }) => Math.max(low - present, present - high, 0);
  for (const { low, high } of brackets.toSorted((left, right) => distance(left) - distance(right))) {
    const root = findRoot(npvAt, low, high);
    if (root !== undefined && isCrossing(npvAt, root, low, high)) return { kind: 'value', value: root };
  }
  if (onGrid.every((npv) => npv > 0)) return { kind: 'always-positive' };
  if (onGrid.every((npv) => npv < 0)) return { kind: 'always-negative' };
  return { kind: 'not-found' };
}

function gridOf(driver: EvaluableDriver): Float64Array {
  const { least, most } = driverRange(driver);
  const { min, max } = driver;
  const inside = Array.from({ length: gridSteps + 1 }, (_, i) => min + ((max - min) * i) / gridSteps);
  const beyond = Array.from({ length: most > max && max > 0 ? decades : 0 }, (_, i) => max * 10 ** (i + 1));
  return Float64Array.from([...inside, ...beyond].filter((value) => value >= least && value <= most));
}

/**
 * A jump over zero leaves a remainder as large as the values close by; a root leaves what rounding leaves. Far from the
 * root NPV may be so large that any remainder looks small beside it, hence only a narrow part of the bracket counts.
 */
function isCrossing(npvAt: (value: number) => number, root: number, low: number, high: number): boolean {
  const reach = (high - low) / 1000;
  const around = [npvAt(Math.max(low, root - reach)), npvAt(Math.min(high, root + reach))];
  return Math.abs(npvAt(root)) <= 1e-6 * Math.max(...around.map(Math.abs));
}
