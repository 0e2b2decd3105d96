import { expect, test } from 'vitest';
import bankJson from '../../../resources/examples/bank-customer-service.json';
import { roiModel } from '../../shared/roi/model.ts';
import { evaluateScenarios } from '../../shared/roi/run-scenarios.ts';
import { productOfDrivers } from './product-of-drivers.ts';

const bank = roiModel.parse(bankJson);

/** The factors of the annual net benefit of the example with other values, told shortly. */
function told(values: Readonly<Record<string, number>>): readonly string[] | null {
  const drivers = bank.drivers.map((driver) => ({ ...driver, value: values[driver.id] ?? driver.value }));
  const result = evaluateScenarios({ ...bank, drivers });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  const run = result.runs.find(({ scenario }) => scenario === 'base');
  const factors = run === undefined ? null : productOfDrivers(run, 'annualNetBenefit');
  return factors?.map(({ driver, value, isRest }) => `${driver} ${isRest ? '1 - ' : ''}${value}`) ?? null;
}

test('400 × 150,000 × 60 % is what the customer saves, and factors of one are left out', () => {
  expect(told({})).toEqual(['headcount 400', 'annualCost 150000', 'repetitiveShare 0.6']);
});

test('a resolution of 80 % and a review of 50 % stand in the product, and no driver that only happens to fit it', () => {
  expect(told({ resolution: 0.8, reviewShare: 0.5, attrition: 0.4 })).toEqual([
    'headcount 400',
    'annualCost 150000',
    'repetitiveShare 0.6',
    'resolution 0.8',
    'reviewShare 1 - 0.5',
  ]);
});

test('a speed below one slows what is saved; above one it is bounded away', () => {
  expect([told({ speed: 0.8 }), told({ speed: 9 })]).toEqual([
    ['headcount 400', 'annualCost 150000', 'repetitiveShare 0.6', 'speed 0.8'],
    ['headcount 400', 'annualCost 150000', 'repetitiveShare 0.6'],
  ]);
});

test('a fee, a second benefit or nothing saved at all is no product', () => {
  expect([told({ annualFee: 500_000 }), told({ seatCost: 6000 }), told({ headcount: 0 })]).toEqual([null, null, null]);
});
