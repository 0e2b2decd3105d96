import { expect, test } from 'vitest';
import bankJson from '../../../resources/examples/bank-customer-service.json' with { type: 'json' };
import { setAssumption, setDriver, setScenario, setSettings } from './edit-model.ts';
import { type Provenance, type RoiModel, roiModel } from './model.ts';

const bank = roiModel.parse(bankJson);

const source: Provenance = { kind: 'customer-stated', text: '王', date: null, confidence: null, confirmedBy: '' };

function accepted(result: ReturnType<typeof setDriver>): RoiModel {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.model;
}

function driverIn(model: RoiModel, id: string) {
  const { value, provenance } = model.drivers.find((driver) => driver.id === id) ?? {};
  return { value, provenance };
}

test('a new value keeps its source but is confirmed by nobody, and touches nothing else', () => {
  const { provenance } = driverIn(bank, 'headcount');
  const moved = accepted(setDriver(bank, 'headcount', { value: 500 }));
  expect(provenance?.confirmedBy).not.toBe('');
  expect(driverIn(moved, 'headcount')).toEqual({ value: 500, provenance: { ...provenance, confirmedBy: '' } });
  expect(driverIn(accepted(setDriver(moved, 'headcount', { provenance: source })), 'headcount')).toEqual({
    value: 500,
    provenance: source,
  });
  expect({ ...moved, drivers: [] }).toEqual({ ...bank, drivers: [] });
  expect(driverIn(bank, 'headcount').value).toBe(400);
});

test('the same value once more stays confirmed, also where it is only the default', () => {
  expect(setDriver(bank, 'headcount', { value: 400 })).toEqual({ ok: true, model: bank });
  const drivers = bank.drivers.map(({ value: _, ...driver }) => ({
    ...driver,
    provenance: { ...source, confirmedBy: '陈' },
  }));
  const byDefault = { ...bank, drivers };
  expect(driverIn(accepted(setDriver(byDefault, 'headcount', { value: 200 })), 'headcount')).toEqual({
    value: 200,
    provenance: { ...source, confirmedBy: '陈' },
  });
});

test('a value taken back is a question without a source', () => {
  expect(driverIn(accepted(setDriver(bank, 'headcount', { value: null })), 'headcount')).toEqual({
    value: null,
    provenance: undefined,
  });
});

test('what a driver cannot be is refused, beyond its slider it is taken', () => {
  const refused = { ok: false, problem: { code: 'driver-value-refused', name: 'repetitiveShare', value: 1.01 } };
  expect(setDriver(bank, 'repetitiveShare', { value: 1.01 })).toEqual(refused);
  expect(setDriver(bank, 'headcount', { value: -1 }).ok).toBe(false);
  expect(setDriver(bank, 'headcount', { value: Number.NaN }).ok).toBe(false);
  expect(setDriver(bank, 'headcount', { value: Number.POSITIVE_INFINITY }).ok).toBe(false);
  expect(driverIn(accepted(setDriver(bank, 'headcount', { value: 1e15 })), 'headcount').value).toBe(1e15);
  expect(setDriver(bank, 'toString', { value: 1 })).toEqual({
    ok: false,
    problem: { code: 'unknown-driver', name: 'toString' },
  });
});

test('settings change one by one', () => {
  expect(accepted(setSettings(bank, { horizonYears: 5 })).settings).toEqual({ ...bank.settings, horizonYears: 5 });
});

test('a scenario is replaced whole and may only name drivers of the model', () => {
  const overrides = { drivers: { headcount: 300 }, discountRate: 0.12 };
  expect(accepted(setScenario(bank, 'optimistic', overrides)).scenarios.map((scenario) => scenario.overrides)).toEqual([
    bank.scenarios[0]?.overrides,
    bank.scenarios[1]?.overrides,
    overrides,
  ]);
  expect([
    setScenario(bank, 'best', overrides),
    setScenario(bank, 'optimistic', { drivers: { nobody: 1 } }),
    setScenario(bank, 'optimistic', { drivers: { repetitiveShare: 2 } }),
  ]).toEqual([
    { ok: false, problem: { code: 'unknown-scenario', name: 'best' } },
    { ok: false, problem: { code: 'unknown-driver', name: 'nobody' } },
    { ok: false, problem: { code: 'driver-value-refused', name: 'repetitiveShare', value: 2 } },
  ]);
});

test('assumptions of a benefit and of a cost change without those not given', () => {
  const ramped = accepted(setAssumption(bank, 'labour', { ramp: [0.5, 1], growth: undefined, cashable: false }));
  expect(ramped.benefits[0]).toEqual({ ...bank.benefits[0], ramp: [0.5, 1], cashable: false });
  const grown = accepted(setAssumption(bank, 'annualFeeCost', { growth: 0.03, ramp: [0.1] }));
  expect(grown.costs[1]).toEqual({ ...bank.costs[1], growth: 0.03 });
  expect(setAssumption(bank, 'nothing', { growth: 0 })).toEqual({
    ok: false,
    problem: { code: 'unknown-line', name: 'nothing' },
  });
});

test('measured bounds take the place of the template’s, and none that the driver cannot hold', () => {
  const share = bank.drivers.find(({ unit }) => unit === '%');
  const id = share?.id ?? '';
  const measured = accepted(setDriver(bank, id, { value: 0.5, bounds: { low: 0.4, high: 0.6 } }));
  expect(measured.drivers.find((driver) => driver.id === id)).toMatchObject({ value: 0.5, low: 0.4, high: 0.6 });
  expect(setDriver(bank, id, { value: 0.5, bounds: { low: 0.4, high: 1.5 } })).toEqual({
    ok: false,
    problem: { code: 'driver-value-refused', name: id, value: 1.5 },
  });
});
