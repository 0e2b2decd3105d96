import { canHold } from './driver-range.ts';
import {
  type Cost,
  type Driver,
  driverValue,
  type Provenance,
  type RoiModel,
  type Scenario,
  type Settings,
} from './model.ts';

/** Why a change cannot be made. */
export type EditProblem =
  | { readonly code: 'unknown-driver' | 'unknown-line' | 'unknown-scenario'; readonly name: string }
  | { readonly code: 'driver-value-refused'; readonly name: string; readonly value: number };

export type EditResult =
  | { readonly ok: true; readonly model: RoiModel }
  | { readonly ok: false; readonly problem: EditProblem };

export type DriverChange = {
  /** null = a question to ask. */
  readonly value?: number | null | undefined;
  readonly provenance?: Provenance | undefined;
  /** Between which values it was measured to lie: what the sensitivity counts with. */
  readonly bounds?: { readonly low: number; readonly high: number } | undefined;
};

export type AssumptionChanges = {
  readonly ramp?: readonly number[] | undefined;
  readonly growth?: number | undefined;
  readonly riskAdjustment?: number | undefined;
  readonly cashable?: boolean | undefined;
};

/**
 * Sets a driver's value or source. A question to ask has no source, so clearing the value clears it; and whoever
 * confirmed a number did not confirm the one that takes its place.
 */
export function setDriver(model: RoiModel, driverId: string, change: DriverChange): EditResult {
  const found = model.drivers.find(({ id }) => id === driverId);
  if (found === undefined) return refuse({ code: 'unknown-driver', name: driverId });
  const { value } = change;
  if (typeof value === 'number' && !canHold(found, value)) {
    return refuse({ code: 'driver-value-refused', name: driverId, value });
  }
  const { bounds } = change;
  const outside = [bounds?.low, bounds?.high].find((bound) => bound !== undefined && !canHold(found, bound));
  if (outside !== undefined) return refuse({ code: 'driver-value-refused', name: driverId, value: outside });
  const { provenance: _, ...rest } = found;
  const source = change.provenance ?? sourceAfter(found, value);
  const changed = {
    ...{ ...rest, ...bounds },
    ...(value === undefined ? {} : { value }),
    ...(source ? { provenance: source } : {}),
  };
  return accept({ ...model, drivers: model.drivers.map((driver) => (driver === found ? changed : driver)) });
}

/** What is left of a driver's source once it has the value; undefined = the value stays. */
function sourceAfter(driver: Driver, value: number | null | undefined): Provenance | undefined {
  if (value === null) return undefined;
  const { provenance } = driver;
  const isMoved = value !== undefined && !Object.is(value, driverValue(driver));
  return isMoved && provenance !== undefined ? { ...provenance, confirmedBy: '' } : provenance;
}

/** Changes some of the settings; what is absent stays. */
export function setSettings(model: RoiModel, changes: Partial<Settings>): EditResult {
  return accept({ ...model, settings: { ...model.settings, ...given(changes) } });
}

/** Replaces what a scenario puts in place of the base. */
export function setScenario(model: RoiModel, scenarioId: string, overrides: Scenario['overrides']): EditResult {
  const found = model.scenarios.find(({ id }) => id === scenarioId);
  if (found === undefined) return refuse({ code: 'unknown-scenario', name: scenarioId });
  for (const [name, value] of Object.entries(overrides.drivers)) {
    const driver = model.drivers.find(({ id }) => id === name);
    if (driver === undefined) return refuse({ code: 'unknown-driver', name });
    if (!canHold(driver, value)) return refuse({ code: 'driver-value-refused', name, value });
  }
  const scenarios = model.scenarios.map((scenario) => (scenario === found ? { ...scenario, overrides } : scenario));
  return accept({ ...model, scenarios });
}

/** Changes ramp, growth, risk adjustment or cashability of a benefit, or growth and risk adjustment of a cost. */
export function setAssumption(model: RoiModel, lineId: string, changes: AssumptionChanges): EditResult {
  const { ramp, growth, riskAdjustment, cashable } = changes;
  const ofBoth = given({ growth, riskAdjustment });
  if (model.benefits.some(({ id }) => id === lineId)) {
    const ofBenefit = given({ ramp: ramp && [...ramp], cashable });
    const benefits = model.benefits.map((benefit) => {
      return benefit.id === lineId ? { ...benefit, ...ofBoth, ...ofBenefit } : benefit;
    });
    return accept({ ...model, benefits });
  }
  const isCost = ({ id }: Cost) => id === lineId;
  if (!model.costs.some(isCost)) return refuse({ code: 'unknown-line', name: lineId });
  return accept({ ...model, costs: model.costs.map((cost) => (isCost(cost) ? { ...cost, ...ofBoth } : cost)) });
}

/** Without the keys whose value is undefined, which must not overwrite anything. */
function given<T extends object>(changes: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

function accept(model: RoiModel): EditResult {
  return { ok: true, model };
}

function refuse(problem: EditProblem): EditResult {
  return { ok: false, problem };
}
