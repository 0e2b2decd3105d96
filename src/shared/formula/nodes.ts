import {
  type Column,
  divisionByZero,
  type ErrorCode,
  errorAt,
  failedColumn,
  noNumber,
  noValue,
  valueAt,
} from './column.ts';
import type { Evaluation, Loop } from './functions/function-definition.ts';
import { loopOver } from './loops.ts';

/** A compiled sub-expression. Its column has `length` samples, or one when it is the same in all of them. */
export type Node = (frame: readonly (Column | undefined)[], length: number) => Column;

type EvaluationOf<Kind extends Evaluation['kind']> = Extract<Evaluation, { kind: Kind }>;
type DividesByZero = (left: number, right: number) => boolean;

/** Two operands through one loop. */
export function loopNode(loop: Loop, left: Node, right: Node, isRoot: boolean, dividesByZero?: DividesByZero): Node {
  const allocate = allocator(isRoot);
  return (frame, length) => {
    const first = left(frame, length);
    const second = right(frame, length);
    const out = allocate(commonLength([first, second], length));
    loop(first.values, second.values, out);
    return settle(out, (sample) => {
      const inherited = errorOf(first, sample) ?? errorOf(second, sample);
      if (inherited !== undefined) return inherited;
      return dividesByZero?.(valueAt(first, sample), valueAt(second, sample)) ? divisionByZero : noNumber;
    });
  };
}

/** A function of one or two numbers; with one, its second argument is 0 and unused. */
export function scalarNode(evaluation: EvaluationOf<'scalar'>, operands: readonly Node[], isRoot: boolean): Node {
  const [first, second = zero] = operands;
  if (first === undefined) return () => wrongCall;
  return loopNode(loopOver(evaluation.apply), first, second, isRoot, evaluation.dividesByZero);
}

/** A function of any number of values, taken from left to right. */
export function foldNode(evaluation: EvaluationOf<'fold'>, operands: readonly Node[], isRoot: boolean): Node {
  const allocate = allocator(isRoot);
  return (frame, length) => {
    const columns = operands.map((operand) => operand(frame, length));
    const out = allocate(commonLength(columns, length)).fill(evaluation.start);
    for (const column of columns) evaluation.loop(out, column.values, out);
    if (evaluation.mean) for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) / columns.length;
    return settle(out, (sample) => firstError(columns, sample) ?? noNumber);
  };
}

/** IF: both branches are computed for all samples, and each sample takes one with its error. */
export function chooseNode(operands: readonly Node[], isRoot: boolean): Node {
  const [condition, whenTrue, whenFalse] = operands;
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined) return () => wrongCall;
  const allocate = allocator(isRoot);
  return (frame, length) => {
    const test = condition(frame, length);
    const yes = whenTrue(frame, length);
    const no = whenFalse(frame, length);
    const out = allocate(commonLength([test, yes, no], length));
    choose(test.values, yes.values, no.values, out);
    return settle(out, (sample) => {
      const failed = errorOf(test, sample);
      return failed ?? errorOf(valueAt(test, sample) === 0 ? no : yes, sample) ?? noNumber;
    });
  };
}

function choose(test: Float64Array, yes: Float64Array, no: Float64Array, out: Float64Array): void {
  const testStep = test.length === 1 ? 0 : 1;
  const yesStep = yes.length === 1 ? 0 : 1;
  const noStep = no.length === 1 ? 0 : 1;
  for (let i = 0; i < out.length; i++) {
    const holds = test[i * testStep] as number;
    const branch = holds === 0 ? no[i * noStep] : yes[i * yesStep];
    out[i] = Number.isNaN(holds) ? holds : (branch as number);
  }
}

/** A function of a row over years and plain arguments, one sample after the other. */
export function flowsNode(
  evaluation: EvaluationOf<'flows'>,
  series: readonly Node[],
  operands: readonly Node[],
  isRoot: boolean,
): Node {
  const allocate = allocator(isRoot);
  const flows = new Float64Array(series.length);
  return (frame, length) => {
    const row = series.map((year) => year(frame, length));
    const plain = operands.map((operand) => operand(frame, length));
    const all = [...plain, ...row];
    const out = allocate(commonLength(all, length));
    const [first, second] = plain;
    const argumentsAt = (sample: number) => {
      for (let year = 0; year < flows.length; year++) flows[year] = valueAt(row[year] ?? wrongCall, sample);
      return [first ? valueAt(first, sample) : 0, second ? valueAt(second, sample) : 0] as const;
    };
    for (let i = 0; i < out.length; i++) {
      const [one, two] = argumentsAt(i);
      out[i] = firstError(all, i) === undefined ? evaluation.apply(flows, one, two) + 0 : Number.NaN;
    }
    return settle(out, (sample) => {
      const inherited = firstError(all, sample);
      if (inherited !== undefined) return inherited;
      return evaluation.dividesByZero?.(flows, ...argumentsAt(sample)) ? divisionByZero : noNumber;
    });
  };
}

/** A column of exactly `length` samples. */
export function spread(column: Column, length: number): Column {
  if (column.values.length === length) return column;
  const values = new Float64Array(length).fill(valueAt(column, 0));
  const error = errorOf(column, 0);
  return { values, errors: error === undefined ? undefined : new Uint8Array(length).fill(error) };
}

const wrongCall = failedColumn(noValue);
const zeroColumn: Column = { values: Float64Array.of(0), errors: undefined };
const zero: Node = () => zeroColumn;

/** Columns inside a formula die with the run, so each node keeps one buffer; the root's result needs a fresh one. */
function allocator(isRoot: boolean): (length: number) => Float64Array {
  if (isRoot) return (length) => new Float64Array(length);
  let buffer = new Float64Array(0);
  return (length) => {
    if (buffer.length !== length) buffer = new Float64Array(length);
    return buffer;
  };
}

function commonLength(columns: readonly Column[], length: number): number {
  return columns.every((column) => column.values.length === 1) ? 1 : length;
}

/** Turns what is not finite into NaN with an error; the fast path is one look at each value. */
function settle(values: Float64Array, codeOf: (sample: number) => ErrorCode): Column {
  let errors: Uint8Array | undefined;
  for (let i = 0; i < values.length; i++) {
    if (Number.isFinite(values[i])) continue;
    errors ??= new Uint8Array(values.length);
    errors[i] = codeOf(i);
    values[i] = Number.NaN;
  }
  return { values, errors };
}

function errorOf(column: Column, sample: number): ErrorCode | undefined {
  return column.errors === undefined ? undefined : errorAt(column, sample);
}

function firstError(columns: readonly Column[], sample: number): ErrorCode | undefined {
  for (const column of columns) {
    const error = errorOf(column, sample);
    if (error !== undefined) return error;
  }
  return undefined;
}
