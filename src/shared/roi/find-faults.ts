import { divisionByZero } from '../formula/column.ts';
import { findError } from '../formula/find-error.ts';
import { driversBehind, indexOf } from './dependencies.ts';
import type { Finding } from './findings.ts';
import type { Row } from './program.ts';
import type { ScenarioRun } from './run-scenarios.ts';

/**
 * Where values could not be computed, and the drivers to fix. A result that does not exist for a stated reason is no
 * fault; neither are cells that only inherit a fault from others.
 */
export function findFaults({ program, evaluation, sample, inputs }: ScenarioRun): readonly Finding[] {
  const { cellOf, rowOf, referencesOf } = indexOf(program);
  const failed = (name: string) => evaluation.error(name, sample) !== undefined;
  const mayFail = new Set([
    ...absentResultCells(program.rows, (cell) => evaluation.holds(cell, sample)),
    // A check that cannot be computed has nothing to say.
    ...program.checks.map(({ cell }) => cell),
  ]);
  const sources = program.order.filter((name) => {
    return failed(name) && !mayFail.has(name) && !referencesOf(name).some((other) => failed(other));
  });
  const isLost = ({ cells, conditions }: Row) =>
    conditions.some(({ cell }) => failed(cell)) || cells.some(({ name }) => failed(name) && !mayFail.has(name));
  const results = program.rows.filter((row) => row.kind === 'result' && isLost(row)).map(({ id }) => id);
  const rows = new Map<string, Finding>();
  for (const name of sources) {
    const expression = cellOf(name)?.expression;
    const row = rowOf(name);
    if (!expression || row === undefined || rows.has(row.id)) continue;
    const values = Object.fromEntries([
      ...referencesOf(name).map((other) => [other, evaluation.value(other, sample)] as const),
      ...[...program.series].map(([id, cells]) => [id, cells.map((cell) => evaluation.value(cell, sample))] as const),
    ]);
    const source = findError(expression, values);
    const behind = driversBehind(program, source?.names ?? referencesOf(name));
    const atZero = behind.filter((id) => (inputs.get(id) ?? 0) === 0);
    rows.set(row.id, {
      severity: 'error',
      code: evaluation.error(name, sample) === divisionByZero ? 'division-by-zero' : 'number-out-of-range',
      row: row.id,
      // A zero among the divisor's drivers is what makes it zero, if there is one.
      drivers: atZero.length > 0 ? atZero : behind,
      results,
    });
  }
  return [...rows.values()];
}

function absentResultCells(rows: readonly Row[], holds: (cell: string) => boolean): readonly string[] {
  return rows
    .filter(({ conditions }) => conditions.some(({ cell }) => !holds(cell)))
    .flatMap(({ cells }) => cells.map(({ name }) => name));
}
