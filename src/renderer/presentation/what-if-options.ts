import type { CustomerRoiModel } from '../../shared/presentation/contract.ts';
import { driverValue } from '../../shared/roi/model.ts';
import { reportModel } from '../../shared/roi/report.ts';

type CustomerDriver = CustomerRoiModel['drivers'][number];

/** A question the room may ask: what if this number were another. */
export interface WhatIfQuestion {
  readonly driver: CustomerDriver;
  /** Below, as it is, above. */
  readonly options: readonly { readonly value: number; readonly annualNetBenefit: number | null }[];
}

/** How far a number is moved to see how much hangs on it. */
const probe = 0.1;

export function withDriver(model: CustomerRoiModel, driverId: string, value: number): CustomerRoiModel {
  return { ...model, drivers: model.drivers.map((each) => (each.id === driverId ? { ...each, value } : each)) };
}

function annualNetBenefit(model: CustomerRoiModel): number | null {
  const result = reportModel(model, 'base');
  return result.ok ? result.report.results.annualNetBenefit : null;
}

/** About a sixth of the value, a round number of steps; shares move by ten points. */
function distance(driver: CustomerDriver, value: number): number {
  if (driver.unit === '%') return 0.1;
  const steps = Math.max(1, Math.round(Math.abs(value) / 6 / driver.step));
  return steps * driver.step;
}

/** Three values about the present one, inside the driver's range: at an end all lie on its other side. */
function valuesAround(driver: CustomerDriver, value: number): readonly number[] {
  const size = distance(driver, value);
  const isAtTop = value + size > driver.max * (1 + 1e-9);
  const start = isAtTop ? value - 2 * size : value - size < driver.min ? value : value - size;
  return [start, start + size, start + 2 * size]
    .map((each) => Number(each.toPrecision(12)))
    .filter((each) => each >= driver.min && each <= driver.max);
}

/**
 * The deciding number on which the yearly benefit hangs most, with what would come out around it; of equal ones a share
 * comes first, since a room can judge it. Null when nothing can be asked.
 */
export function whatIfQuestion(model: CustomerRoiModel): WhatIfQuestion | null {
  const now = annualNetBenefit(model);
  if (now === null) return null;
  const ranked = model.drivers
    .filter((driver) => driver.deciding && driver.group !== 'investment')
    .flatMap((driver) => {
      const value = driverValue(driver);
      if (value === null || value === 0) return [];
      const moved = annualNetBenefit(withDriver(model, driver.id, value * (1 - probe)));
      return [{ driver, value, swing: Math.round(Math.abs(now - (moved ?? now))) }];
    })
    .filter(({ swing }) => swing > 0)
    .sort((a, b) => b.swing - a.swing || Number(b.driver.unit === '%') - Number(a.driver.unit === '%'));
  const [first] = ranked;
  if (first === undefined) return null;
  const options = valuesAround(first.driver, first.value).map((value) => ({
    value,
    annualNetBenefit: annualNetBenefit(withDriver(model, first.driver.id, value)),
  }));
  return { driver: first.driver, options };
}
