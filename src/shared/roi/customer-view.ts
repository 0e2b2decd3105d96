import type { CustomerRoiModel } from '../presentation/contract.ts';
import { type Driver, driverValue, type RoiModel, type Scenario, type SourceKind } from './model.ts';

/**
 * What of a model the customer's window is sent: named field by field, so that a field added to the model later stays
 * inside until somebody lists it here. Sources, people, notes, ranges for sensitivity and the template's doubts stay.
 */
export function toCustomerModel(model: RoiModel): CustomerRoiModel {
  return {
    label: model.label,
    settings: {
      horizonYears: model.settings.horizonYears,
      discountRate: model.settings.discountRate,
      currency: model.settings.currency,
      displayScale: model.settings.displayScale,
      taxBasis: model.settings.taxBasis,
    },
    drivers: model.drivers.map(customerDriver),
    calculations: model.calculations.map(({ id, label, unit, unitLabel, formula }) => {
      return { id, label, unit, unitLabel, formula };
    }),
    benefits: model.benefits.map(({ id, label, lever, formula, ramp, growth, riskAdjustment, cashable }) => {
      return { id, label, lever, formula, ramp, growth, riskAdjustment, cashable };
    }),
    costs: model.costs.map((cost) => {
      const { id, label, category, timing, formula, growth, riskAdjustment, amortisationYears } = cost;
      const amortisation = amortisationYears === undefined ? {} : { amortisationYears };
      return { id, label, category, timing, formula, growth, riskAdjustment, ...amortisation };
    }),
    scenarios: model.scenarios.map(({ id, label, overrides }) => ({
      id,
      label,
      overrides: customerOverrides(overrides),
    })),
  };
}

type CustomerDriver = CustomerRoiModel['drivers'][number];

function customerDriver(driver: Driver): CustomerDriver {
  const { id, label, unit, unitLabel, group, deciding, min, max, step, value } = driver;
  const own = value === undefined ? {} : { value };
  return {
    id,
    label,
    unit,
    unitLabel,
    group,
    deciding,
    default: driver.default,
    min,
    max,
    step,
    ...own,
    origin: originOf(driver),
  };
}

function customerOverrides(overrides: Scenario['overrides']): Scenario['overrides'] {
  const { drivers, ramp, benefitRiskAdjustment, horizonYears, discountRate } = overrides;
  return {
    drivers,
    ...(ramp === undefined ? {} : { ramp }),
    ...(benefitRiskAdjustment === undefined ? {} : { benefitRiskAdjustment }),
    ...(horizonYears === undefined ? {} : { horizonYears }),
    ...(discountRate === undefined ? {} : { discountRate }),
  };
}

const origins: Readonly<Record<SourceKind, CustomerDriver['origin']>> = {
  'customer-stated': 'customer',
  'customer-document': 'customer',
  'poc-measured': 'measured',
  'industry-benchmark': 'benchmark',
  'public-material': 'benchmark',
  'our-estimate': 'ours',
  'our-quotation': 'ours',
};

function originOf(driver: Driver): CustomerDriver['origin'] {
  if (driverValue(driver) === null) return 'unanswered';
  return driver.provenance === undefined ? 'ours' : origins[driver.provenance.kind];
}
