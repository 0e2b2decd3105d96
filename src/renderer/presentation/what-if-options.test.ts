import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toCustomerModel } from '../../shared/roi/customer-view.ts';
import { roiModel } from '../../shared/roi/model.ts';
import { whatIfQuestion, withDriver } from './what-if-options.ts';

const golden = toCustomerModel(
  roiModel.parse(
    JSON.parse(
      readFileSync(new URL('../../../resources/examples/bank-customer-service.json', import.meta.url), 'utf8'),
    ),
  ),
);

test('asks the room about the repetitive share, ten points either way of what it is', () => {
  const question = whatIfQuestion(golden);
  expect([question?.driver.id, question?.options]).toEqual([
    'repetitiveShare',
    [
      { value: 0.5, annualNetBenefit: 30e6 },
      { value: 0.6, annualNetBenefit: 36e6 },
      { value: 0.7, annualNetBenefit: 42e6 },
    ],
  ]);
});

test('offers only smaller shares where everything is repetitive already', () => {
  const question = whatIfQuestion(withDriver(golden, 'repetitiveShare', 1));
  expect(question?.options.map(({ value }) => value)).toEqual([0.8, 0.9, 1]);
});

test('asks nothing while the yearly benefit hangs on no number', () => {
  expect(whatIfQuestion({ ...golden, drivers: golden.drivers.map((driver) => ({ ...driver, value: 0 })) })).toBeNull();
});
