import type { EvaluableDriver } from './evaluable-model.ts';

/** The values a driver can have at all. */
export type DriverRange = { readonly least: number; readonly most: number };

/**
 * A share beyond its bounds (150 %) or a number below its least (−3 agents) makes no sense and is refused. The upper
 * end of other drivers is where the slider ends: a larger number is taken, with a finding.
 */
export function driverRange({ unit, min, max }: Pick<EvaluableDriver, 'unit' | 'min' | 'max'>): DriverRange {
  return { least: min, most: unit === '%' ? max : Number.MAX_VALUE };
}

/** Whether a driver may hold a value. */
export function canHold(driver: Pick<EvaluableDriver, 'unit' | 'min' | 'max'>, value: number): boolean {
  const { least, most } = driverRange(driver);
  return value >= least && value <= most;
}
