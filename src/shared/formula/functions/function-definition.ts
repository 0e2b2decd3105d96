/** A loop over samples: writes `left` op `right` into `out`. A column of length 1 is read for every sample. */
export type Loop = (left: Float64Array, right: Float64Array, out: Float64Array) => void;

/**
 * What an argument may be. `common`: a number; all `common` arguments of a call have the same unit. `either`: the same,
 * or all of them yes/no. `exponent`: a ratio, and a literal when the `common` argument has a unit.
 */
export type Parameter = {
  readonly takes: 'boolean' | 'ratio' | 'common' | 'either' | 'exponent';
  readonly series?: 'allowed' | 'needed';
};

/**
 * How a function is computed. A failed input is NaN and every form must carry it to its result as NaN.
 * `dividesByZero` tells #DIV/0! from #NUM! where the result is not a finite number.
 */
export type Evaluation =
  /** One value of one or two arguments. */
  | {
      readonly kind: 'scalar';
      readonly apply: (first: number, second: number) => number;
      readonly dividesByZero?: (first: number, second: number) => boolean;
    }
  /** Any number of values, series taken apart, from left to right. */
  | { readonly kind: 'fold'; readonly start: number; readonly loop: Loop; readonly mean?: true }
  /** The second or third argument, by the first. */
  | { readonly kind: 'choose' }
  /** One value of a series and up to two plain arguments, in their order. */
  | {
      readonly kind: 'flows';
      readonly apply: (flows: Float64Array, first: number, second: number) => number;
      readonly dividesByZero?: (flows: Float64Array, first: number, second: number) => boolean;
    };

/** Everything the language knows of one function. */
export type FunctionDefinition = {
  readonly excelName: string;
  readonly parameters: readonly Parameter[];
  /** The last parameter may be given up to 255 times, as in Excel. */
  readonly repeats?: true;
  readonly result: 'boolean' | 'ratio' | 'common' | 'root' | 'power';
  readonly evaluation: Evaluation;
  /** For the results that the product defines; not in formulas that a user writes. */
  readonly internal?: true;
};
