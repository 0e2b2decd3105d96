import { expect, test } from 'vitest';
import bankJson from '../../../resources/examples/bank-customer-service.json' with { type: 'json' };
import { customerRoiModel } from '../presentation/contract.ts';
import { toCustomerModel } from './customer-view.ts';
import { roiModel } from './model.ts';

const bank = roiModel.parse(bankJson);

test('the customer is sent no source, person, question, range or doubt', () => {
  const sent = toCustomerModel(bank);
  expect(customerRoiModel.parse(sent)).toEqual(sent);
  const text = JSON.stringify(sent);
  const inside = [
    ...bank.drivers.flatMap(({ ask, provenance }) => [ask.zh, ask.en, provenance?.text, provenance?.confirmedBy]),
    ...bank.checks.flatMap(({ code, message }) => [code, message.zh, message.en]),
    'provenance',
    'distribution',
    'confidence',
  ];
  expect(inside.filter((part) => part !== undefined && part !== '' && text.includes(part))).toEqual([]);
});

test('a field that the model may get one day is not sent along', () => {
  const grown = { ...bank, margin: 0.4, benefits: bank.benefits.map((benefit) => ({ ...benefit, doubt: 'high' })) };
  const text = JSON.stringify(toCustomerModel(grown));
  expect([text.includes('margin'), text.includes('doubt')]).toEqual([false, false]);
});

test('each number says whose it is', () => {
  expect(Object.fromEntries(toCustomerModel(bank).drivers.map(({ id, origin }) => [id, origin]))).toMatchObject({
    headcount: 'customer',
    repetitiveShare: 'customer',
    speed: 'measured',
    investment: 'ours',
    resolution: 'ours',
    seatCost: 'unanswered',
  });
});
