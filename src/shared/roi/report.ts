import type { EvaluableModel } from './evaluable-model.ts';
import type { Evaluation } from './evaluate-program.ts';
import { findFindings } from './find-findings.ts';
import type { Finding } from './findings.ts';
import { type Lever, levers } from './model.ts';
import type { CompileError, Row } from './program.ts';
import { mergeOverrides, type Overrides, overridesOf } from './program-inputs.ts';
import { lineCell } from './rows/lines.ts';
import { leverCells } from './rows/shares.ts';
import { runScenarios, type ScenarioRun } from './run-scenarios.ts';

/** The results of a model, each null where it does not exist; a finding says why. */
export const resultIds = [
  'roi',
  'pvRoi',
  'npv',
  'irr',
  'mirr',
  'tco',
  'pvBenefit',
  'pvCost',
  'annualNetBenefit',
  'amortisedAnnualNetBenefit',
  'paybackMonths',
  'amortisedPaybackMonths',
  'discountedPaybackMonths',
  'costOfDelayPerMonth',
] as const;
export type ResultId = (typeof resultIds)[number];

/** Share and money of a full year's benefit. */
export type BenefitShare = { readonly amount: number | null; readonly share: number | null };

/** Everything a model says in one scenario, unrounded; arrays start at year 0. Numbers that could not be had are null. */
export type RoiReport = {
  readonly scenario: string;
  readonly settings: { readonly horizonYears: number; readonly discountRate: number };
  readonly drivers: Readonly<Record<string, number>>;
  readonly calculations: Readonly<Record<string, number | null>>;
  readonly benefits: Readonly<Record<string, readonly (number | null)[]>>;
  readonly costs: Readonly<Record<string, readonly (number | null)[]>>;
  readonly flows: readonly {
    readonly year: number;
    readonly benefit: number | null;
    readonly cost: number | null;
    readonly net: number | null;
    readonly cumulative: number | null;
  }[];
  readonly results: Readonly<Record<ResultId, number | null>>;
  readonly shares: { readonly levers: Readonly<Record<Lever, BenefitShare>>; readonly cashable: BenefitShare };
  readonly findings: readonly Finding[];
};

export type ReportResult =
  | { readonly ok: true; readonly report: RoiReport }
  | { readonly ok: false; readonly errors: readonly CompileError[] };

/**
 * Reports a model in one scenario. `overrides` are put on top of the scenario's own.
 * @throws RangeError for a scenario the model does not have.
 */
export function reportModel(
  model: EvaluableModel,
  scenarioId: string,
  overrides: Partial<Overrides> = {},
): ReportResult {
  const scenario = overridesOf(model, scenarioId);
  if (scenario === undefined) throw new RangeError(`No scenario ${scenarioId}`);
  const result = runScenarios(model, [{ id: scenarioId, overrides: mergeOverrides(scenario, overrides) }]);
  if (!result.ok) return result;
  const [run] = result.runs;
  if (run === undefined) throw new RangeError(`No run of scenario ${scenarioId}`);
  return { ok: true, report: reportOf(run, model) };
}

/** The report of one evaluated scenario. `model` is the one that was evaluated. */
export function reportOf(run: ScenarioRun, model: EvaluableModel): RoiReport {
  const { program, inputs, evaluation, sample } = run;
  const { horizonYears } = program;
  const years = Array.from({ length: horizonYears + 1 }, (_, year) => year);
  const numberAt = (cell: string) => finite(evaluation.value(cell, sample));
  const byYear = (id: string) => years.map((year) => numberAt(lineCell(id, year)));
  const rows = new Map(program.rows.map((row) => [row.id, row]));
  const resultAt = (id: string) => resultOf(rows.get(id), evaluation, sample);
  const shareAt = (cells: { readonly amount: string; readonly share: string }): BenefitShare => {
    return { amount: resultAt(cells.amount), share: resultAt(cells.share) };
  };
  return {
    scenario: run.scenario,
    settings: { horizonYears, discountRate: inputs.get('discountRate') ?? 0 },
    drivers: record(model.drivers, ({ id }) => inputs.get(id) ?? 0),
    calculations: record(model.calculations, ({ id }) => numberAt(id)),
    benefits: record(model.benefits, ({ id }) => byYear(id)),
    costs: record(model.costs, ({ id }) => byYear(id)),
    flows: years.map((year) => ({
      year,
      benefit: numberAt(`benefits_${year}`),
      cost: numberAt(`costs_${year}`),
      net: numberAt(`net_${year}`),
      cumulative: numberAt(`cumulative_${year}`),
    })),
    results: recordOf(resultIds, resultAt),
    shares: {
      levers: recordOf(levers, (lever) => shareAt(leverCells[lever])),
      cashable: shareAt({ amount: 'cashableAmount', share: 'cashableShare' }),
    },
    findings: findFindings(run, model),
  };
}

/** A result's value, or null where one of its conditions does not hold or it could not be computed. */
function resultOf(row: Row | undefined, evaluation: Evaluation, sample: number): number | null {
  const [cell] = row?.cells ?? [];
  if (row === undefined || cell === undefined) return null;
  const exists = row.conditions.every((condition) => evaluation.holds(condition.cell, sample));
  return exists ? finite(evaluation.value(cell.name, sample)) : null;
}

function finite(value: number): number | null {
  // No −0: it is 0 to every reader, but JSON and workbooks would show the sign.
  return Number.isFinite(value) ? value + 0 : null;
}

function record<Part extends { readonly id: string }, Value>(
  parts: readonly Part[],
  read: (part: Part) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(parts.map((part) => [part.id, read(part)]));
}

function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Value>;
}
