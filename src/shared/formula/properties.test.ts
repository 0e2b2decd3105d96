import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, constantColumn, errorAt, valueAt } from './column.ts';
import { compileFormula, evaluateFormula } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { arity, type FunctionName, functionNames, functions } from './functions.ts';
import { binaryOperators } from './operators.ts';
import { parseFormula } from './parse.ts';
import { printFormula } from './print.ts';
import { toExcel } from './to-excel.ts';

const span = { start: 0, end: 0 };
const scalarNames = ['a', 'b', '人数', 'c_1'];
const series = '净现金流';

const numbers = fc.oneof(
  fc.constantFrom(0, 1, 2, 0.1, 0.5, 100, 1e6, 1e21, 1e-7, 123456789.123),
  fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => value + 0),
  fc.integer({ min: 0, max: 10 }),
);

const { expression } = fc.letrec<{ expression: Expression; leaf: Expression }>((tie) => ({
  leaf: fc.oneof(
    numbers.map((value): Expression => ({ kind: 'number', value, span })),
    fc.constantFrom(...scalarNames).map((name): Expression => ({ kind: 'name', name, span })),
  ),
  expression: fc.oneof(
    { maxDepth: 5, depthSize: 'medium', withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(fc.constantFrom('-' as const, '+' as const), tie('expression'))
      .map(([operator, operand]): Expression => ({ kind: 'unary', operator, operand, span })),
    tie('expression').map((operand): Expression => ({ kind: 'percent', operand, span })),
    ...[0, 1].map(() =>
      fc.tuple(fc.constantFrom(...binaryOperators), tie('expression'), tie('expression')).map(
        ([operator, left, right]): Expression => ({
          kind: 'binary',
          operator,
          operatorSpan: span,
          left,
          right,
          span,
        }),
      ),
    ),
    fc
      .constantFrom(...functionNames)
      .chain((name) =>
        fc
          .array(tie('expression'), { minLength: arity(name).least, maxLength: Math.min(arity(name).most, 4) })
          .map((given): Expression => ({ kind: 'call', function: name, arguments: withSeries(name, given), span })),
      ),
  ),
}));

/** Puts the series where a function demands one. */
function withSeries(name: FunctionName, given: readonly Expression[]): readonly Expression[] {
  return given.map((argument, index) =>
    functions[name].parameters[index]?.series === 'needed' ? { kind: 'name', name: series, span } : argument,
  );
}

function withoutSpans(part: Expression): unknown {
  return JSON.parse(
    JSON.stringify(part, (key, value) => (key === 'span' || key === 'operatorSpan' ? undefined : value)),
  );
}

function parsed(text: string): Expression {
  const result = parseFormula(text, { internal: true });
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.error)}`);
  return result.expression;
}

function kindsIn(part: Expression, found: Set<string>): void {
  switch (part.kind) {
    case 'number':
    case 'name':
      found.add(part.kind);
      break;
    case 'unary':
      found.add(`sign ${part.operator}`);
      kindsIn(part.operand, found);
      break;
    case 'percent':
      found.add('percent');
      kindsIn(part.operand, found);
      break;
    case 'binary':
      found.add(part.operator);
      kindsIn(part.left, found);
      kindsIn(part.right, found);
      break;
    case 'call':
      found.add(part.function);
      for (const argument of part.arguments) kindsIn(argument, found);
      break;
  }
}

const everything = [...functionNames, ...binaryOperators, 'sign -', 'sign +', 'percent', 'number', 'name'].sort();

describe('over random formulas', () => {
  test('reading a printed formula gives the same tree, for every function and operator', () => {
    const covered = new Set<string>();
    fc.assert(
      fc.property(expression, (tree) => {
        kindsIn(tree, covered);
        expect(withoutSpans(parsed(printFormula(tree)))).toEqual(withoutSpans(tree));
      }),
      { numRuns: 2000 },
    );
    expect([...covered].sort()).toEqual(everything);
  });

  test('reading the Excel text gives the same tree, so its brackets are those that our grammar needs', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        expect(withoutSpans(parsed(toExcel(tree, (name) => name)))).toEqual(withoutSpans(tree));
      }),
      { numRuns: 1000 },
    );
  });

  test('the evaluator agrees with a plain recursive calculation written for this test', () => {
    const values = fc.record({
      a: fc.double({ min: -100, max: 100, noNaN: true }),
      b: fc.constantFrom(-1, 0, 1, 2, 0.5),
      人数: fc.integer({ min: 0, max: 500 }),
      c_1: fc.constantFrom(0, 1e9, -0.25),
      [series]: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 5 }),
    });
    fc.assert(
      fc.property(expression, values, (tree, given) => {
        fc.pre(!usesOwnNumerics(tree));
        const result = evaluateFormula(tree, given);
        expect('value' in result ? result.value : errorNames[result.error]).toEqual(plainly(tree, given));
      }),
      { numRuns: 3000 },
    );
  });

  test('a column of samples equals as many single evaluations, errors included', () => {
    const sample = fc.constantFrom(-2, -1, 0, 0.5, 1, 3, 1e200);
    const samples = fc.array(fc.tuple(sample, sample, sample, sample), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(expression, samples, (tree, rows) => {
        const valuesOf = (row: readonly number[]) => ({
          a: row[0] ?? 0,
          b: row[1] ?? 0,
          人数: rows[0]?.[2] ?? 0,
          c_1: row[3] ?? 0,
          [series]: [row[0] ?? 0, row[1] ?? 0, 5],
        });
        const column = (name: 'a' | 'b' | 'c_1'): Column => ({
          values: Float64Array.from(rows, (row) => valuesOf(row)[name]),
          errors: undefined,
        });
        // 人数 is one value shared by all samples; slot 4 is the last year of the series.
        const shared = constantColumn(rows[0]?.[2] ?? 0);
        const frame = [column('a'), column('b'), shared, column('c_1'), constantColumn(5)];
        const slots = new Map<string, number | readonly number[]>([
          ...scalarNames.map((name, slot): [string, number] => [name, slot]),
          [series, [0, 1, 4]],
        ]);
        const compiled = compileFormula(tree, (name) => slots.get(name));
        const outcomes = (result: Column) =>
          rows.map((_, i) => errorNames[errorAt(result, i) ?? 0] ?? valueAt(result, i));
        const result = compiled.run(frame, rows.length);
        const first = outcomes(result);
        compiled.run(frame.toReversed(), rows.length);
        const single = rows.map((row) => {
          const one = evaluateFormula(tree, valuesOf(row));
          return 'value' in one ? one.value : errorNames[one.error];
        });
        expect({ length: result.values.length, first, later: outcomes(result) }).toEqual({
          length: rows.length,
          first: single,
          later: single,
        });
      }),
      { numRuns: 2000 },
    );
  });
});

const errorNames: Readonly<Record<number, string>> = { 1: 'div', 2: 'num', 3: 'value' };

/** Rounding on decimals and the rates have tables of their own; the plain calculation leaves them out. */
function usesOwnNumerics(tree: Expression): boolean {
  const found = new Set<string>();
  kindsIn(tree, found);
  return ['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'INT', 'MOD', 'IRR'].some((name) => found.has(name));
}

type Given = Readonly<Record<string, number | readonly number[]>>;

/** A calculation by other means: recursive, one sample, errors as thrown words. */
function plainly(tree: Expression, given: Given): number | string {
  try {
    return calculate(tree, given);
  } catch (error) {
    if (typeof error === 'string') return error;
    throw error;
  }
}

function finite(value: number, otherwise = 'num'): number {
  if (!Number.isFinite(value)) throw otherwise;
  return value === 0 ? 0 : value;
}

function calculate(tree: Expression, given: Given): number {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'name': {
      const value = given[tree.name];
      if (typeof value !== 'number') throw 'value';
      return finite(value);
    }
    case 'unary':
      return finite(tree.operator === '-' ? -calculate(tree.operand, given) : calculate(tree.operand, given));
    case 'percent':
      return finite(calculate(tree.operand, given) / 100);
    case 'binary': {
      const left = calculate(tree.left, given);
      return operate(tree.operator, left, calculate(tree.right, given));
    }
    case 'call':
      return call(tree.function, tree.arguments, given);
  }
}

function raise(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw 'num';
  if (base === 0 && exponent < 0) throw 'div';
  return finite(base ** exponent);
}

function operate(operator: string, left: number, right: number): number {
  const isSame = left === right || left.toPrecision(15) === right.toPrecision(15);
  switch (operator) {
    case '+':
      return finite(left + right);
    case '-':
      return finite(left - right);
    case '*':
      return finite(left * right);
    case '/':
      return finite(left / right, right === 0 ? 'div' : 'num');
    case '^':
      return raise(left, right);
    case '=':
      return Number(isSame);
    case '<>':
      return Number(!isSame);
    case '<':
      return Number(!isSame && left < right);
    case '<=':
      return Number(isSame || left < right);
    case '>':
      return Number(!isSame && left > right);
    case '>=':
      return Number(isSame || left > right);
    default:
      throw new Error(operator);
  }
}

function call(name: FunctionName, given: readonly Expression[], values: Given): number {
  const rowOf = (argument: Expression | undefined) => {
    const row = argument?.kind === 'name' ? values[argument.name] : undefined;
    if (typeof row !== 'object') throw 'value';
    return row;
  };
  if (name === 'IF') {
    const [test, yes, no] = given;
    if (test === undefined || yes === undefined || no === undefined) throw new Error('IF');
    return calculate(test, values) !== 0 ? calculate(yes, values) : calculate(no, values);
  }
  if (name === 'NPV') {
    const rate = calculate(given[0] as Expression, values);
    if (rate <= -1) throw rate === -1 ? 'div' : 'num';
    return finite(rowOf(given[1]).reduce((sum, flow, t) => sum + flow / multiplied(1 + rate, t), 0) / (1 + rate));
  }
  if (name === 'MIRR') {
    const row = rowOf(given[0]);
    const [finance = 0, reinvest = 0] = given.slice(1).map((argument) => calculate(argument, values));
    if (!row.some((flow) => flow > 0) || !row.some((flow) => flow < 0)) throw 'div';
    if (finance <= -1 || reinvest <= -1) throw 'num';
    const worth = (rate: number, sign: number) =>
      row.reduce((sum, flow, t) => sum + (flow * sign > 0 ? flow : 0) / multiplied(1 + rate, t), 0);
    const [back, out] = [worth(reinvest, 1), worth(finance, -1)];
    if (!(back > 0 && out < 0)) throw 'num';
    return finite((back / -out) ** (1 / (row.length - 1)) * (1 + reinvest) - 1);
  }
  const [first = 0, second = 0, ...others] = given.map((argument) => calculate(argument, values));
  const all = given.length > 1 ? [first, second, ...others] : [first];
  const sum = all.reduce((total, value) => total + value, 0);
  switch (name) {
    case 'SUM':
      return finite(sum);
    case 'AVERAGE':
      return finite(sum / all.length);
    case 'MIN':
      return Math.min(...all);
    case 'MAX':
      return Math.max(...all);
    case 'AND':
      return Number(all.every((value) => value !== 0));
    case 'OR':
      return Number(all.some((value) => value !== 0));
    case 'NOT':
      return Number(first === 0);
    case 'ABS':
      return Math.abs(first);
    case 'SQRT':
      return finite(Math.sqrt(first));
    case 'EXP':
      return finite(Math.exp(first));
    case 'LN':
      return finite(Math.log(first));
    case 'POWER':
      return raise(first, second);
    default:
      throw new Error(name);
  }
}

/** The discount factor as the product that the evaluator forms, so that both round alike. */
function multiplied(factor: number, times: number): number {
  return Array.from({ length: times }).reduce<number>((product) => product * factor, 1);
}
