import { type Column, type ErrorCode, errorAt, valueAt } from '../formula/column.ts';
import { type CompiledFormula, compileFormula } from '../formula/evaluate.ts';
import type { Expression } from '../formula/expression.ts';
import { ancestorsOf } from './dependencies.ts';
import type { RoiProgram } from './program.ts';
import type { InputValues } from './program-inputs.ts';

/** Every cell of a program in every sample. */
export type Evaluation = {
  readonly length: number;
  /** The value; NaN where the cell failed or there is no such cell. Yes/no is 1/0. */
  readonly value: (cell: string, sample?: number) => number;
  readonly error: (cell: string, sample?: number) => ErrorCode | undefined;
  readonly holds: (cell: string, sample?: number) => boolean;
};

/** Input columns by cell name; a column of length 1 holds for every sample, and a missing one counts as 0. */
export type InputColumns = ReadonlyMap<string, Float64Array>;

/**
 * Evaluates `length` samples at once. Formulas are compiled at a program's first evaluation; later ones only run them.
 * @param only when given, just these cells and those they depend on are computed.
 */
export function evaluateProgram(program: RoiProgram, inputs: InputColumns, length: number, only?: string): Evaluation {
  const { slots, steps, inputSlots } = only === undefined ? compiledWhole(program) : compiledPart(program, only);
  const frame: (Column | undefined)[] = [];
  for (const [name, slot] of inputSlots) {
    frame[slot] = { values: inputs.get(name) ?? Float64Array.of(0), errors: undefined };
  }
  for (const { slot, formula } of steps) frame[slot] = formula.run(frame, length);
  const columnOf = (cell: string) => {
    const slot = slots.get(cell);
    return slot === undefined ? undefined : frame[slot];
  };
  const value = (cell: string, sample = 0) => {
    const column = columnOf(cell);
    return column === undefined ? Number.NaN : valueAt(column, sample);
  };
  return {
    length,
    value,
    error: (cell, sample = 0) => {
      const column = columnOf(cell);
      return column === undefined ? undefined : errorAt(column, sample);
    },
    holds: (cell, sample = 0) => value(cell, sample) === 1,
  };
}

/** Puts one set of inputs per sample side by side. */
export function columnsOf(samples: readonly InputValues[]): InputColumns {
  const columns = new Map<string, Float64Array>();
  for (const name of samples[0]?.keys() ?? []) {
    columns.set(
      name,
      Float64Array.from(samples, (sample) => sample.get(name) ?? 0),
    );
  }
  return columns;
}

type Step = { readonly slot: number; readonly formula: CompiledFormula };
type Compiled = {
  readonly slots: ReadonlyMap<string, number>;
  readonly inputSlots: readonly (readonly [name: string, slot: number])[];
  readonly steps: readonly Step[];
};

const wholes = new WeakMap<RoiProgram, Compiled>();
const parts = new WeakMap<RoiProgram, Map<string, Compiled>>();

function compiledWhole(program: RoiProgram): Compiled {
  const known = wholes.get(program) ?? compile(program, program.order);
  wholes.set(program, known);
  return known;
}

function compiledPart(program: RoiProgram, target: string): Compiled {
  const known = parts.get(program) ?? new Map<string, Compiled>();
  parts.set(program, known);
  const part = known.get(target) ?? compile(program, ancestorsOf(program, target));
  known.set(target, part);
  return part;
}

function compile(program: RoiProgram, order: readonly string[]): Compiled {
  const slots = new Map<string, number>();
  const expressions = new Map<string, Expression | null>();
  for (const { name, expression } of program.rows.flatMap((row) => row.cells)) {
    slots.set(name, slots.size);
    expressions.set(name, expression);
  }
  const slotOf = (name: string) => slots.get(name) ?? -1;
  const scope = (name: string) => slots.get(name) ?? program.series.get(name)?.map(slotOf);
  return {
    slots,
    inputSlots: [...slots].filter(([name]) => expressions.get(name) === null),
    steps: order.flatMap((name) => {
      const expression = expressions.get(name);
      return expression ? [{ slot: slotOf(name), formula: compileFormula(expression, scope) }] : [];
    }),
  };
}
