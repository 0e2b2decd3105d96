import { internalRates } from '../finance/irr.ts';
import type { EvaluableModel } from './evaluable-model.ts';
import { findFaults } from './find-faults.ts';
import type { Finding, MissingResultCode } from './findings.ts';
import { driverValue } from './model.ts';
import { overriddenValue, overridesOf } from './program-inputs.ts';
import { yearsFrom } from './rows/build-row.ts';
import { rampCell } from './rows/inputs.ts';
import { paybacks } from './rows/payback.ts';
import type { ScenarioRun } from './run-scenarios.ts';

/** What a reader of a scenario's numbers must know, the gravest first. */
export function findFindings(run: ScenarioRun, model: EvaluableModel): readonly Finding[] {
  return [
    ...findFaults(run),
    ...missingResults(run),
    ...aboutPayback(run),
    ...aboutRamp(run),
    ...aboutInputs(run, model),
    ...templateChecks(run),
  ].toSorted((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity));
}

const order: readonly Finding['severity'][] = ['error', 'warning', 'note'];

/** One finding for each reason, naming all results that do not exist for it. */
function missingResults({ program, evaluation, sample }: ScenarioRun): readonly Finding[] {
  const reasons = new Map<MissingResultCode, string[]>();
  for (const { id, conditions } of program.rows.filter(({ kind }) => kind === 'result')) {
    const failed = conditions.find(({ cell }) => !evaluation.holds(cell, sample));
    // A condition that could not be computed is a fault, told as such.
    if (failed !== undefined && evaluation.error(failed.cell, sample) === undefined)
      reasons.set(failed.otherwise, [...(reasons.get(failed.otherwise) ?? []), id]);
  }
  return [...reasons].map(([code, results]): Finding => {
    if (code !== 'irr-not-unique') return { severity: 'warning', code, results };
    const flows = yearsFrom(0, program.horizonYears).map((year) => evaluation.value(`net_${year}`, sample));
    const signChanges = evaluation.value('signChanges', sample);
    return { severity: 'warning', code, results, signChanges, rates: internalRates(flows) };
  });
}

function aboutPayback({ program, evaluation, sample }: ScenarioRun): readonly Finding[] {
  const years = yearsFrom(1, program.horizonYears);
  const holds = (cell: string) => evaluation.holds(cell, sample);
  const existing = holds('hasBenefit') ? paybacks.filter(({ stem }) => holds(`${stem}IsReached`)) : [];
  const interpolated = existing.filter(({ stem }) => holds(`${stem}IsInterpolated`));
  const atOnce = existing.filter(({ stem }) => years.every((year) => !holds(`${stem}InYear_${year}`)));
  const again = years.filter((year) => holds(`paybackOwesAgain_${year}`));
  const resultsOf = (some: typeof existing) => some.map(({ result }) => result);
  return [
    ...(again.length > 0
      ? [{ severity: 'warning', code: 'cumulative-falls-below-zero-again', years: again } as const]
      : []),
    ...(atOnce.length > 0
      ? [{ severity: 'note', code: 'payback-no-investment', results: resultsOf(atOnce) } as const]
      : []),
    ...(interpolated.length > 0
      ? [{ severity: 'note', code: 'payback-interpolated', results: resultsOf(interpolated) } as const]
      : []),
  ];
}

function aboutRamp({ program, inputs, evaluation, sample }: ScenarioRun): readonly Finding[] {
  const benefits = program.rows.filter(({ kind, id, line }) => kind === 'benefit' && id === line);
  const year = yearsFrom(1, program.horizonYears).find((each) => evaluation.holds(`isFullRampYear_${each}`, sample));
  if (year === undefined) return [];
  const isFull = benefits.every(({ id }) => (inputs.get(rampCell(id, year)) ?? 1) >= 1);
  return isFull ? [] : [{ severity: 'warning', code: 'full-ramp-not-reached', year }];
}

function aboutInputs({ scenario, program, inputs }: ScenarioRun, model: EvaluableModel): readonly Finding[] {
  const discountRate = inputs.get('discountRate') ?? 0;
  const overrides = overridesOf(model, scenario);
  const findings: Finding[] = [];
  if (discountRate < 0) findings.push({ severity: 'warning', code: 'discount-rate-negative', discountRate });
  for (const { id, timing } of model.costs) {
    if (timing.kind !== 'year' || timing.year <= program.horizonYears) continue;
    findings.push({ severity: 'warning', code: 'cost-beyond-horizon', cost: id, year: timing.year });
  }
  for (const driver of model.drivers) {
    const { id, min, max } = driver;
    const value = inputs.get(id) ?? 0;
    // A value tried on top of the model answers the question for this run.
    if (driverValue(driver) === null && value === 0 && !(overrides && overriddenValue(overrides, id) === 0)) {
      findings.push({ severity: 'note', code: 'driver-unanswered', driver: id });
    } else if (value < min || value > max) {
      findings.push({ severity: 'warning', code: 'driver-outside-range', driver: id, value, min, max });
    }
  }
  return findings;
}

function templateChecks({ program, evaluation, sample }: ScenarioRun): readonly Finding[] {
  return program.checks
    .filter(({ cell }) => evaluation.holds(cell, sample))
    .map(({ code, message }) => ({ severity: 'warning', code: 'template-check', check: code, message }));
}
