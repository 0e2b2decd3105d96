import type { FormulaError } from './formula-error.ts';

/** Ends a descent at the first error. Thrown and caught inside one call; callers of the readers get a result. */
export class FormulaFailure extends Error {
  readonly error: FormulaError;

  constructor(error: FormulaError) {
    super(error.code);
    this.error = error;
  }
}

/** Runs a reader that throws `FormulaFailure`, and gives its error as a result. */
export function attempt<Result extends object>(
  read: () => Result,
): Result | { readonly ok: false; readonly error: FormulaError } {
  try {
    return read();
  } catch (failure) {
    if (failure instanceof FormulaFailure) return { ok: false, error: failure.error };
    throw failure;
  }
}
