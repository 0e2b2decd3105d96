import type { Expression } from '../../formula/expression.ts';
import { indexOf } from '../dependencies.ts';
import type { Row } from '../program.ts';
import type { ScenarioRun } from '../run-scenarios.ts';
import { type Readable, type SimplifyRules, simplify } from './simplify.ts';

/**
 * The formula of a cell as a reader of this scenario needs it. What the model's author wrote stays as written; the
 * product's own formulas lose what does not matter for the values at hand.
 * @returns undefined for an input.
 */
export function readableFormula(run: ScenarioRun, cell: string): Expression | undefined {
  const { cellOf, rowOf } = indexOf(run.program);
  const visited = new Set<string>();
  let name = cell;
  for (;;) {
    const expression = cellOf(name)?.expression;
    const row = rowOf(name);
    if (!expression || row === undefined) return undefined;
    if (isAuthors(row)) return expression;
    const simple = simplify(expression, rulesOf(run));
    // A sum with one term says nothing: what stands behind the term does.
    const next = simple.kind === 'name' ? cellOf(simple.name) : undefined;
    if (!next?.expression || visited.has(next.name)) return simple;
    visited.add(next.name);
    name = next.name;
  }
}

function isAuthors(row: Row): boolean {
  return row.kind === 'calculation' || (row.line === row.id && (row.kind === 'benefit' || row.kind === 'cost'));
}

function rulesOf(run: ScenarioRun): SimplifyRules {
  const { program, evaluation, sample } = run;
  const { cellOf, rowOf } = indexOf(program);
  return {
    series: (name) => program.series.get(name),
    name: (name): Readable => {
      const row = rowOf(name);
      const expression = cellOf(name)?.expression;
      const value = evaluation.value(name, sample);
      if (row === undefined || !Number.isFinite(value)) return { kind: 'keep' };
      if (row.isBoolean || isNeutral(row, value)) return { kind: 'constant', value };
      if (expression && isInBetween(row)) return { kind: 'formula', expression };
      return { kind: 'keep' };
    },
  };
}

/** Assumptions without effect, and lines and flows that are 0. */
function isNeutral(row: Row, value: number): boolean {
  switch (row.kind) {
    case 'assumption':
      return row.id.endsWith('_ramp') ? value === 1 : value === 0;
    case 'driver':
    case 'calculation':
    case 'setting':
      return false;
    default:
      return value === 0;
  }
}

/** A line's years and the workings of results have no name a reader would know. */
function isInBetween(row: Row): boolean {
  if (row.kind === 'helper') return !row.id.endsWith('Outstanding');
  return (row.kind === 'benefit' || row.kind === 'cost') && row.line !== row.id;
}
