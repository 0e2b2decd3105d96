import { type Driver, driverValue, type RoiModel } from '../roi/model.ts';
import type { CustomerRoiModel } from './contract.ts';

type CustomerDriver = CustomerRoiModel['drivers'][number];

/** The customer's view of a model: field by field, so that nothing added to a driver later shows itself unasked. */
export function customerModel(model: RoiModel): CustomerRoiModel {
  const { label, settings, drivers, calculations, benefits, costs, scenarios } = model;
  return { label, settings, drivers: drivers.map(customerDriver), calculations, benefits, costs, scenarios };
}

function customerDriver(driver: Driver): CustomerDriver {
  const { id, label, unit, unitLabel, group, deciding, min, max, step } = driver;
  const value = driverValue(driver);
  const origin = originOf(driver);
  return { id, label, unit, unitLabel, group, deciding, default: driver.default, min, max, step, value, origin };
}

function originOf(driver: Driver): CustomerDriver['origin'] {
  if (driverValue(driver) === null) return 'unanswered';
  switch (driver.provenance?.kind) {
    case 'customer-stated':
    case 'customer-document':
      return 'customer';
    case 'poc-measured':
      return 'measured';
    case 'industry-benchmark':
    case 'public-material':
      return 'benchmark';
    default:
      return 'ours';
  }
}
