import type { EvaluableModel } from './evaluable-model.ts';
import { columnsOf, type Evaluation, evaluateProgram } from './evaluate-program.ts';
import type { CompileError, RoiProgram } from './program.ts';
import { type InputValues, inputValues, type Overrides } from './program-inputs.ts';
import { programOf } from './program-of.ts';

/** A scenario's program with its values, for the report, the explanation and the workbook. */
export type ScenarioRun = {
  readonly scenario: string;
  readonly program: RoiProgram;
  readonly inputs: InputValues;
  readonly evaluation: Evaluation;
  /** Which sample of the evaluation is this scenario. */
  readonly sample: number;
};

export type RunsResult =
  | { readonly ok: true; readonly runs: readonly ScenarioRun[] }
  | { readonly ok: false; readonly errors: readonly CompileError[] };

/** Evaluates every scenario of a model at once; those with the same horizon share one pass. */
export function evaluateScenarios(model: EvaluableModel): RunsResult {
  return runScenarios(model, model.scenarios);
}

export type ScenarioInputs = { readonly id: string; readonly overrides: Overrides };

/** Evaluates scenarios of a model, each given by what differs from the base. */
export function runScenarios(model: EvaluableModel, scenarios: readonly ScenarioInputs[]): RunsResult {
  const horizonOf = ({ overrides }: ScenarioInputs) => overrides.horizonYears ?? model.settings.horizonYears;
  const runs = new Map<string, ScenarioRun>();
  for (const horizonYears of new Set(scenarios.map(horizonOf))) {
    const compiled = programOf(model, horizonYears);
    if (!compiled.ok) return compiled;
    const { program } = compiled;
    const together = scenarios.filter((scenario) => horizonOf(scenario) === horizonYears);
    const inputs = together.map(({ overrides }) => inputValues(program, model, overrides));
    const evaluation = evaluateProgram(program, columnsOf(inputs), together.length);
    for (const [sample, { id }] of together.entries()) {
      runs.set(id, { scenario: id, program, inputs: inputs[sample] ?? new Map(), evaluation, sample });
    }
  }
  return { ok: true, runs: scenarios.flatMap(({ id }) => runs.get(id) ?? []) };
}
