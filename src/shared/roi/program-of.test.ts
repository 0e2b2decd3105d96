import { expect, test } from 'vitest';
import bankJson from '../../../resources/examples/bank-customer-service.json' with { type: 'json' };
import { setAssumption, setDriver, setSettings } from './edit-model.ts';
import { type RoiModel, roiModel } from './model.ts';
import { programOf } from './program-of.ts';

const bank = roiModel.parse(bankJson);

function programFor(result: ReturnType<typeof setDriver> | { readonly ok: true; readonly model: RoiModel }) {
  const compiled = result.ok ? programOf(result.model) : undefined;
  return compiled?.ok ? compiled.program : undefined;
}

test('a moved driver, rate or assumption runs the same program; another form compiles its own', () => {
  const own = programFor({ ok: true, model: bank });
  expect(own).toBeDefined();
  expect([
    programFor(setDriver(bank, 'headcount', { value: 1 })) === own,
    programFor(setSettings(bank, { discountRate: 0.2 })) === own,
    programFor(setAssumption(bank, 'labour', { ramp: [0.1], growth: 0.5, riskAdjustment: 0.5 })) === own,
    programFor(setSettings(bank, { horizonYears: 4 })) === own,
    programFor(setAssumption(bank, 'labour', { cashable: false })) === own,
  ]).toEqual([true, true, true, false, false]);
});

test('every name of a program is unique and every formula refers to cells that exist', () => {
  const program = programFor({ ok: true, model: bank });
  const names = program?.rows.flatMap(({ cells }) => cells.map(({ name }) => name)) ?? [];
  expect(new Set(names).size).toBe(names.length);
  const formulas = program?.rows.flatMap(({ cells }) => cells.filter(({ expression }) => expression !== null)) ?? [];
  expect(program?.order.toSorted()).toEqual(formulas.map(({ name }) => name).toSorted());
});
