import { expect, test } from 'vitest';
import bankJson from '../../../../resources/examples/bank-customer-service.json' with { type: 'json' };
import type { Language } from '../../kernel/text.ts';
import { type RoiModel, roiModel } from '../model.ts';
import { evaluateScenarios } from '../run-scenarios.ts';
import { explainBreakEven } from './explain-break-even.ts';
import { roiReader } from './roi-reader.ts';

const bank = roiModel.parse(bankJson);

function told(language: Language, scenario = 'base', model: RoiModel = bank): readonly string[] {
  const result = evaluateScenarios(model);
  const run = result.ok ? result.runs.find((each) => each.scenario === scenario) : undefined;
  if (run === undefined) throw new Error('no such run');
  return explainBreakEven(run, model, roiReader(language)).map(({ driver, present, breakEven }) => {
    return `${driver} ${present} → ${breakEven.kind === 'value' ? breakEven.text : breakEven.kind}`;
  });
}

test('the golden case breaks even at 8.04 % and tells so for each deciding driver beside its present value', () => {
  expect(told('zh-CN')).toEqual([
    'headcount 400 人 → 53.62 人',
    'annualCost 150,000 元/年 → 20,105.74 元/年',
    'repetitiveShare 60% → 8.04%',
    'speed 5 倍 → 0.13 倍',
    'investment 12,000,000 元 → 89,526,671.68 元',
  ]);
  expect(told('en')[2]).toBe('repetitiveShare 60% → 8.04%');
});

test('the present value is the scenario’s, and a driver that cannot bring NPV to zero says why', () => {
  const free: RoiModel = { ...bank, costs: [] };
  expect([told('zh-CN', 'optimistic')[2], told('zh-CN', 'base', free)[4]]).toEqual([
    'repetitiveShare 70% → 8.04%',
    'investment 12,000,000 元 → without-influence',
  ]);
});

test('a question still to be asked is no 0 that somebody said', () => {
  const blank: RoiModel = {
    ...bank,
    drivers: bank.drivers.map((driver) => (driver.id === 'headcount' ? { ...driver, value: null } : driver)),
  };
  expect(told('zh-CN', 'base', blank).slice(0, 2)).toEqual([
    'headcount null → 53.62 人',
    'annualCost 150,000 元/年 → always-negative',
  ]);
});
