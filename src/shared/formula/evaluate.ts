import { type Column, constantColumn, type ErrorCode, errorAt, failedColumn, noValue, valueAt } from './column.ts';
import type { Expression } from './expression.ts';
import type { FunctionDefinition } from './functions/function-definition.ts';
import { functions } from './functions.ts';
import { divideLoop, multiplyLoop } from './loops.ts';
import { chooseNode, flowsNode, foldNode, loopNode, type Node, scalarNode, spread } from './nodes.ts';
import { operators } from './operators.ts';

/**
 * Where a name's column lies in the frame: one slot, or a slot per year for a series. A name without a slot gives
 * #VALUE! (`checkFormula` reports it before).
 */
export type Scope = (name: string) => number | readonly number[] | undefined;

/** The columns that formulas read; a slot may be filled after compiling. A slot without a column gives #VALUE!. */
export type Frame = readonly (Column | undefined)[];

export type CompiledFormula = {
  /**
   * Evaluates `length` samples at once; columns of the frame have that length, or 1 for a value shared by all samples.
   * The result has exactly `length` samples and is never written again. Errors travel as in Excel: the left operand's
   * first, of IF only the chosen branch's.
   */
  readonly run: (frame: Frame, length: number) => Column;
};

/**
 * Compiles a formula once into closures over columns, to run any number of times over any number of samples. Never
 * throws for an expression that `parseFormula` gave.
 */
export function compileFormula(expression: Expression, scope: Scope): CompiledFormula {
  const node = compile(expression, scope, true);
  return { run: (frame, length) => spread(node(frame, length), length) };
}

/**
 * Evaluates a formula for plain values (N = 1); yes/no gives 1/0. A name without a value gives #VALUE!; an array is a
 * series.
 */
export function evaluateFormula(
  expression: Expression,
  values: Readonly<Record<string, number | readonly number[]>>,
): { readonly value: number } | { readonly error: ErrorCode } {
  const frame: Column[] = [];
  const place = (value: number) => frame.push(constantColumn(value)) - 1;
  const scope: Scope = (name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return undefined;
    return typeof value === 'number' ? place(value) : value.map(place);
  };
  const result = compileFormula(expression, scope).run(frame, 1);
  const error = errorAt(result, 0);
  return error === undefined ? { value: valueAt(result, 0) } : { error };
}

/** `isRoot`: the result leaves the formula, so its buffer must not be used again. */
function compile(expression: Expression, scope: Scope, isRoot: boolean): Node {
  switch (expression.kind) {
    case 'number': {
      const column = constantColumn(expression.value);
      return () => column;
    }
    case 'name': {
      const slot = scope(expression.name);
      return typeof slot === 'number' ? columnNode(slot) : () => missing;
    }
    case 'unary': {
      const operand = compile(expression.operand, scope, false);
      const sign = constantColumn(expression.operator === '-' ? -1 : 1);
      return loopNode(multiplyLoop, operand, () => sign, isRoot);
    }
    case 'percent': {
      const hundred = constantColumn(100);
      return loopNode(divideLoop, compile(expression.operand, scope, false), () => hundred, isRoot);
    }
    case 'binary': {
      const { loop, dividesByZero } = operators[expression.operator];
      const left = compile(expression.left, scope, false);
      const right = compile(expression.right, scope, false);
      return loopNode(loop, left, right, isRoot, dividesByZero);
    }
    case 'call':
      return compileCall(functions[expression.function], expression.arguments, scope, isRoot);
  }
}

function compileCall(
  definition: FunctionDefinition,
  given: readonly Expression[],
  scope: Scope,
  isRoot: boolean,
): Node {
  const { evaluation, parameters } = definition;
  const nodesOf = (argument: Expression, index: number): readonly Node[] => {
    const takesSeries = parameters[Math.min(index, parameters.length - 1)]?.series !== undefined;
    const slots = takesSeries && argument.kind === 'name' ? scope(argument.name) : undefined;
    return Array.isArray(slots) ? slots.map(columnNode) : [compile(argument, scope, false)];
  };
  const nodes = given.map(nodesOf);
  switch (evaluation.kind) {
    case 'scalar':
      return scalarNode(evaluation, nodes.flat(), isRoot);
    case 'fold':
      return foldNode(evaluation, nodes.flat(), isRoot);
    case 'choose':
      return chooseNode(nodes.flat(), isRoot);
    case 'flows': {
      const position = parameters.findIndex((parameter) => parameter.series !== undefined);
      return flowsNode(evaluation, nodes[position] ?? [], nodes.toSpliced(position, 1).flat(), isRoot);
    }
  }
}

const missing = failedColumn(noValue);

function columnNode(slot: number): Node {
  return (frame) => frame[slot] ?? missing;
}
