import { compileModel } from './compile-model.ts';
import type { EvaluableModel } from './evaluable-model.ts';
import type { CompileResult } from './program.ts';

// A person looks at one model, in scenarios that may differ in their horizon; comparing two models needs a few more.
const mostKept = 8;
const kept = new Map<string, CompileResult>();

/**
 * The program of a model, compiled once for all models of the same form: moving a driver, the discount rate or an
 * assumption gives the same program again. Its `model` may be an earlier one of that form.
 */
export function programOf(model: EvaluableModel, horizonYears = model.settings.horizonYears): CompileResult {
  const form = formOf(model, horizonYears);
  const known = kept.get(form);
  if (known !== undefined) return known;
  const compiled = compileModel(model, horizonYears);
  const oldest = kept.keys().next().value;
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(form, compiled);
  return compiled;
}

/** All that decides a program's rows and formulas. */
function formOf({ drivers, calculations, benefits, costs, checks }: EvaluableModel, horizonYears: number): string {
  return JSON.stringify([
    horizonYears,
    drivers.map(({ id, label, unit, unitLabel }) => [id, label, unit, unitLabel]),
    calculations,
    benefits.map(({ id, label, lever, formula, cashable }) => [id, label, lever, formula, cashable]),
    costs.map(({ id, label, timing, formula, amortisationYears }) => {
      return [id, label, timing, formula, amortisationYears === undefined];
    }),
    checks,
  ]);
}
