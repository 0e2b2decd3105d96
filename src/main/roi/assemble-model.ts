import { type Driver, type RoiModel, roiModel, scenario } from '../../shared/roi/model.ts';
import type { roiDrivers, roiLines, roiModels, roiScenarios } from './tables.ts';

type DriverRow = typeof roiDrivers.$inferSelect;

interface ModelRows {
  readonly drivers: readonly DriverRow[];
  readonly scenarios: readonly (typeof roiScenarios.$inferSelect)[];
  readonly lines: readonly (typeof roiLines.$inferSelect)[];
}

/**
 * Puts a model together from its rows: the definition says what there is and in what order, the rows what counts.
 * @throws ZodError when the file holds a model that this program does not understand.
 */
export function assembleModel(row: typeof roiModels.$inferSelect, rows: ModelRows): RoiModel {
  const definition = roiModel.parse(JSON.parse(row.definition));
  const { horizonYears, discountRate, currency, displayScale, taxBasis } = row;
  const drivers = new Map(rows.drivers.map((driver) => [driver.key, driver]));
  const scenarios = new Map(rows.scenarios.map(({ key, overrides }) => [key, overrides]));
  const lines = new Map(rows.lines.map((line) => [line.key, line]));
  return {
    ...definition,
    settings: { horizonYears, discountRate, currency, displayScale, taxBasis },
    drivers: definition.drivers.map((driver) => answered(driver, drivers.get(driver.id))),
    scenarios: definition.scenarios.map((defined) => {
      const overrides = scenarios.get(defined.id);
      return overrides === undefined
        ? defined
        : { ...defined, overrides: scenario.shape.overrides.parse(JSON.parse(overrides)) };
    }),
    benefits: definition.benefits.map((benefit) => {
      const { ramp, growth, riskAdjustment, cashable } = lines.get(benefit.id) ?? {};
      return {
        ...benefit,
        ramp: typeof ramp === 'string' ? JSON.parse(ramp) : benefit.ramp,
        growth: growth ?? benefit.growth,
        riskAdjustment: riskAdjustment ?? benefit.riskAdjustment,
        cashable: cashable ?? benefit.cashable,
      };
    }),
    costs: definition.costs.map((cost) => {
      const { growth, riskAdjustment } = lines.get(cost.id) ?? {};
      return { ...cost, growth: growth ?? cost.growth, riskAdjustment: riskAdjustment ?? cost.riskAdjustment };
    }),
  };
}

function answered(driver: Driver, row: DriverRow | undefined): Driver {
  if (row === undefined) return driver;
  const { value, sourceKind: kind, sourceText: text, sourceDate: date, confidence, confirmedBy } = row;
  const counted = { ...driver, value, low: row.low ?? driver.low, high: row.high ?? driver.high };
  return kind === null ? counted : { ...counted, provenance: { kind, text, date, confidence, confirmedBy } };
}
