import { expect, test } from 'vitest';
import bankJson from '../../../resources/examples/bank-customer-service.json' with { type: 'json' };
import { findBreakEven } from './break-even.ts';
import { type RoiModel, roiModel } from './model.ts';
import { reportModel } from './report.ts';
import { runScenarios } from './run-scenarios.ts';

const bank = roiModel.parse(bankJson);

function breakEven(model: RoiModel, driverId: string, drivers: Readonly<Record<string, number>> = {}) {
  const result = runScenarios(model, [{ id: 'base', overrides: { drivers } }]);
  const run = result.ok ? result.runs[0] : undefined;
  const driver = model.drivers.find(({ id }) => id === driverId);
  if (run === undefined || driver === undefined) throw new Error('no run');
  return findBreakEven(run, driver);
}

function withLabour(formula: string): RoiModel {
  return { ...bank, benefits: bank.benefits.map((line) => (line.id === 'labour' ? { ...line, formula } : line)) };
}

test('at the break-even value of every driver NPV is zero', () => {
  const found = bank.drivers.flatMap(({ id }) => {
    const result = breakEven(bank, id);
    return result.kind === 'value' ? [[id, result.value] as const] : [];
  });
  const npvs = found.map(([id, value]) => {
    const result = reportModel(bank, 'base', { drivers: { [id]: value } });
    return [id, result.ok ? Math.round((result.report.results.npv ?? Number.NaN) * 100) / 100 + 0 : null];
  });
  expect(npvs).toEqual(
    ['headcount', 'annualCost', 'repetitiveShare', 'speed', 'resolution', 'reviewShare', 'investment', 'annualFee'].map(
      (id) => [id, 0],
    ),
  );
});

test('is followed beyond the slider, but a share never beyond 100 %', () => {
  // At 1 000 yuan a head, 240 agents never pay for 12 000 000; 20 106 agents × 60 % would.
  const poor = { annualCost: 1000 };
  const annuity = 1 / 1.1 + 1 / 1.21 + 1 / 1.331;
  expect(breakEven(bank, 'headcount', poor)).toEqual({
    kind: 'value',
    value: expect.closeTo(12_000_000 / (0.6 * 1000 * annuity), 4),
  });
  expect(breakEven(bank, 'repetitiveShare', poor)).toEqual({ kind: 'always-negative' });
});

test('a jump over zero is no break-even', () => {
  expect(breakEven(withLabour('IF(speed > 4, 2, 0) * annualCost * headcount'), 'speed')).toEqual({ kind: 'not-found' });
});

test.each([300, 20_000])(
  'a benefit that begins at %i agents has no break-even, however many there might be',
  (least) => {
    // Without an upper bound the search reaches numbers beside which any remainder of NPV is small.
    const [first] = bank.drivers;
    if (first === undefined) throw new Error('no driver');
    const model = withLabour('IF(headcount >= least, headcount * annualCost, annualCost * headcount * 0)');
    const withLeast = { ...model, drivers: [...model.drivers, { ...first, id: 'least', value: least }] };
    expect(breakEven(withLeast, 'headcount')).toEqual({ kind: 'not-found' });
  },
);

test('far beyond the slider a true crossing is still found', () => {
  const annuity = 1 / 1.1 + 1 / 1.21 + 1 / 1.331;
  expect(breakEven(bank, 'headcount', { annualCost: 0.001 })).toEqual({
    kind: 'value',
    value: expect.closeTo(12_000_000 / (0.6 * 0.001 * annuity), 0),
  });
});

test('of several values the one nearest to the present is given', () => {
  // Worth nothing at 0 and at 100 %, most at 50 %: zero NPV lies on both sides.
  const model = withLabour('annualCost * headcount * repetitiveShare * (1 - repetitiveShare)');
  const near = (share: number) => breakEven(model, 'repetitiveShare', { repetitiveShare: share });
  const [low, high] = [near(0.1), near(0.9)];
  expect([low.kind, high.kind]).toEqual(['value', 'value']);
  expect(low.kind === 'value' && high.kind === 'value' && low.value + high.value).toBeCloseTo(1, 9);
});
