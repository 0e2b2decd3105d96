import type { EvaluableModel } from './evaluable-model.ts';
import { driverValue, type Scenario } from './model.ts';
import type { RoiProgram } from './program.ts';
import { amortisationCell, growthCell, rampCell, riskCell } from './rows/inputs.ts';

/** What a scenario, or somebody trying a value, puts in place of the model's own numbers. */
export type Overrides = Scenario['overrides'];

/** Values of a program's input cells by name. */
export type InputValues = ReadonlyMap<string, number>;

/** The differences of a scenario, then those on top of it. */
export function mergeOverrides(below: Overrides, above: Partial<Overrides> = {}): Overrides {
  return { ...below, ...above, drivers: { ...below.drivers, ...above.drivers } };
}

/** The differences of a scenario from the base. */
export function overridesOf(model: EvaluableModel, scenarioId: string): Overrides | undefined {
  return model.scenarios.find(({ id }) => id === scenarioId)?.overrides;
}

/**
 * The values of every input cell. Model and program must agree in form; the program may be an older one of the same
 * form.
 */
export function inputValues(program: RoiProgram, model: EvaluableModel, overrides: Overrides): InputValues {
  const { horizonYears } = program;
  const values = new Map<string, number>();
  for (const driver of model.drivers) {
    values.set(driver.id, overriddenValue(overrides, driver.id) ?? driverValue(driver) ?? 0);
  }
  values.set('discountRate', overrides.discountRate ?? model.settings.discountRate);
  // Excel's IRR needs a place to start; our own finds the one rate from anywhere.
  values.set('irrGuess', 0.1);
  for (const { id, ramp, growth, riskAdjustment } of model.benefits) {
    for (let year = 1; year <= horizonYears; year++) {
      values.set(rampCell(id, year), rampOfYear(overrides.ramp ?? ramp, year));
    }
    values.set(growthCell(id), growth);
    values.set(riskCell(id), overrides.benefitRiskAdjustment ?? riskAdjustment);
  }
  for (const { id, growth, riskAdjustment, timing, amortisationYears } of model.costs) {
    values.set(riskCell(id), riskAdjustment);
    if (timing.kind === 'annual') values.set(growthCell(id), growth);
    if (timing.kind === 'initial' && amortisationYears !== undefined)
      values.set(amortisationCell(id), amortisationYears);
  }
  return values;
}

/** What overrides say of a driver; its id may be any name, also one that every object has. */
export function overriddenValue({ drivers }: Overrides, driverId: string): number | undefined {
  return Object.hasOwn(drivers, driverId) ? drivers[driverId] : undefined;
}

/** Share of full effect in a year; the last entry holds for all later years, no entry means full from year 1. */
function rampOfYear(ramp: readonly number[], year: number): number {
  return ramp[Math.min(year, ramp.length) - 1] ?? 1;
}
