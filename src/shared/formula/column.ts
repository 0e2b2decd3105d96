/** Why a sample has no value: 1 = division by zero (#DIV/0!), 2 = no such number (#NUM!), 3 = no such value (#VALUE!). */
export type ErrorCode = 1 | 2 | 3;

export const divisionByZero = 1;
export const noNumber = 2;
export const noValue = 3;

/** The error as Excel writes it into a cell. */
export const excelError = { 1: '#DIV/0!', 2: '#NUM!', 3: '#VALUE!' } as const satisfies Record<ErrorCode, string>;

/**
 * N samples of one quantity. A failed sample has NaN in `values` and its code in `errors` (0 elsewhere); `errors` is
 * undefined while nothing failed. A column of length 1 stands for the same value in every sample. Yes/no is 1/0.
 */
export type Column = { readonly values: Float64Array; readonly errors: Uint8Array | undefined };

/** A column with the same value in every sample. What is not finite becomes #NUM!, and -0, which Excel has not, 0. */
export function constantColumn(value: number): Column {
  return Number.isFinite(value) ? { values: Float64Array.of(value + 0), errors: undefined } : failedColumn(noNumber);
}

/** A column that failed in every sample. */
export function failedColumn(code: ErrorCode): Column {
  return { values: Float64Array.of(Number.NaN), errors: Uint8Array.of(code) };
}

/** The error of one sample, or undefined. */
export function errorAt(column: Column, sample: number): ErrorCode | undefined {
  const code = column.errors?.[column.errors.length === 1 ? 0 : sample];
  if (code === 1 || code === 2 || code === 3) return code;
  return Number.isFinite(valueAt(column, sample)) ? undefined : noNumber;
}

/** The value of one sample; NaN where it failed. */
export function valueAt(column: Column, sample: number): number {
  return column.values[column.values.length === 1 ? 0 : sample] ?? Number.NaN;
}
