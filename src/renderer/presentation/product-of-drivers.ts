import { namesIn } from '../../shared/formula/dependencies.ts';
import { evaluateFormula } from '../../shared/formula/evaluate.ts';
import type { Expression } from '../../shared/formula/expression.ts';
import { indexOf } from '../../shared/roi/dependencies.ts';
import type { ScenarioRun } from '../../shared/roi/run-scenarios.ts';

/** A number that the result is multiplied with: a driver's value, or what it leaves of the whole (1 − value). */
export interface Factor {
  readonly driver: string;
  readonly value: number;
  readonly isRest: boolean;
}

/**
 * The drivers whose product a cell is by its formulas, in the model's order, or null when it is more than a product: a
 * page may say "400 × 60% × 150,000" only where the calculation does that. What has no part at the values at hand is
 * left out: terms of 0, factors of 1, the branch and the bound that are not taken.
 */
export function productOfDrivers(run: ScenarioRun, cell: string): readonly Factor[] | null {
  const found = factorsOf({ kind: 'name', name: cell, span: { start: 0, end: 0 } }, run);
  if (found === null || found.length === 0) return null;
  // A power has no place in a list of numbers.
  const distinct = new Set(found.map(({ driver, isRest }) => `${driver}/${isRest}`));
  if (distinct.size < found.length) return null;
  const order = run.program.rows.map(({ id }) => id);
  return found.toSorted((a, b) => order.indexOf(a.driver) - order.indexOf(b.driver));
}

function factorsOf(expression: Expression, run: ScenarioRun): readonly Factor[] | null {
  return structuralFactors(expression, run) ?? (evaluated(expression, run) === 1 ? [] : null);
}

function structuralFactors(expression: Expression, run: ScenarioRun): readonly Factor[] | null {
  switch (expression.kind) {
    case 'name':
      return factorsOfCell(expression.name, run);
    case 'binary':
      return factorsOfBinary(expression, run);
    case 'call':
      return factorsOfCall(expression, run);
    case 'number':
    case 'unary':
    case 'percent':
      return null;
  }
}

function factorsOfCell(name: string, run: ScenarioRun): readonly Factor[] | null {
  const { cellOf, rowOf } = indexOf(run.program);
  const expression = cellOf(name)?.expression;
  if (expression) return factorsOf(expression, run);
  if (rowOf(name)?.kind !== 'driver') return null;
  return factorOf(name, valueOfCell(name, run), false);
}

function factorOf(driver: string, value: number, isRest: boolean): readonly Factor[] {
  const counted = isRest ? 1 - value : value;
  return counted === 1 ? [] : [{ driver, value, isRest }];
}

type Binary = Extract<Expression, { kind: 'binary' }>;

function factorsOfBinary({ operator, left, right }: Binary, run: ScenarioRun): readonly Factor[] | null {
  const leftValue = evaluated(left, run);
  const rightValue = evaluated(right, run);
  switch (operator) {
    case '*': {
      const [first, second] = [factorsOf(left, run), factorsOf(right, run)];
      return first === null || second === null ? null : [...first, ...second];
    }
    case '/':
    case '^':
      return rightValue === 1 ? factorsOf(left, run) : null;
    case '+':
      return soleTerm([left, right], run);
    case '-': {
      if (rightValue === 0) return factorsOf(left, run);
      const isDriver = right.kind === 'name' && indexOf(run.program).rowOf(right.name)?.kind === 'driver';
      return leftValue === 1 && isDriver ? factorOf(right.name, rightValue, true) : null;
    }
    default:
      return null;
  }
}

type Call = Extract<Expression, { kind: 'call' }>;

function factorsOfCall(call: Call, run: ScenarioRun): readonly Factor[] | null {
  const [first, second, third] = call.arguments;
  switch (call.function) {
    case 'IF':
      if (first === undefined || second === undefined || third === undefined) return null;
      return factorsOf(evaluated(first, run) === 1 ? second : third, run);
    case 'SUM':
      return soleTerm(call.arguments, run);
    case 'MIN':
    case 'MAX': {
      const value = evaluated(call, run);
      const bounds = call.arguments.filter((argument) => evaluated(argument, run) === value);
      return bounds.map((bound) => factorsOf(bound, run)).find((factors) => factors !== null) ?? null;
    }
    default:
      return null;
  }
}

/** The factors of the one term that is not 0. */
function soleTerm(terms: readonly Expression[], run: ScenarioRun): readonly Factor[] | null {
  const [term, ...others] = terms.filter((each) => evaluated(each, run) !== 0);
  return term === undefined || others.length > 0 ? null : factorsOf(term, run);
}

/** NaN where it cannot be computed. */
function evaluated(expression: Expression, run: ScenarioRun): number {
  const values = Object.fromEntries(
    namesIn(expression).map((name) => {
      const years = run.program.series.get(name);
      return [name, years === undefined ? valueOfCell(name, run) : years.map((year) => valueOfCell(year, run))];
    }),
  );
  const result = evaluateFormula(expression, values);
  return 'value' in result ? result.value : Number.NaN;
}

function valueOfCell(name: string, run: ScenarioRun): number {
  return run.evaluation.value(name, run.sample);
}
