import type { Driver, RoiModel, Settings } from '../../shared/roi/model.ts';
import { driverValue } from '../../shared/roi/model.ts';
import type { roiDrivers, roiLines, roiScenarios } from './tables.ts';

type Owned = 'id' | 'modelId';

/** A model taken apart for storage: what the user changes one by one has a row, so that undo and history are per number. */
export interface SplitModel {
  readonly definition: string;
  readonly settings: Settings;
  readonly drivers: readonly Omit<typeof roiDrivers.$inferInsert, Owned>[];
  readonly scenarios: readonly Omit<typeof roiScenarios.$inferInsert, Owned>[];
  readonly lines: readonly Omit<typeof roiLines.$inferInsert, Owned>[];
}

/** `assembleModel` puts it together again. */
export function splitModel(model: RoiModel): SplitModel {
  return {
    definition: JSON.stringify({ ...model, drivers: model.drivers.map(withoutAnswer) }),
    settings: model.settings,
    drivers: model.drivers.map((driver) => ({
      key: driver.id,
      value: driverValue(driver),
      sourceKind: driver.provenance?.kind ?? null,
      sourceText: driver.provenance?.text ?? '',
      sourceDate: driver.provenance?.date ?? null,
      confidence: driver.provenance?.confidence ?? null,
      confirmedBy: driver.provenance?.confirmedBy ?? '',
      low: driver.low,
      high: driver.high,
    })),
    scenarios: model.scenarios.map(({ id, overrides }) => ({ key: id, overrides: JSON.stringify(overrides) })),
    lines: [
      ...model.benefits.map(({ id, ramp, growth, riskAdjustment, cashable }) => ({
        key: id,
        ramp: JSON.stringify(ramp),
        growth,
        riskAdjustment,
        cashable,
      })),
      ...model.costs.map(({ id, growth, riskAdjustment }) => ({ key: id, growth, riskAdjustment })),
    ],
  };
}

function withoutAnswer({ value: _value, provenance: _provenance, ...definition }: Driver): Driver {
  return definition;
}
