import fc from 'fast-check';
import {
  type Benefit,
  type Cost,
  costCategories,
  type Driver,
  levers,
  type RoiModel,
} from '../../src/shared/roi/model.ts';

type RandomLine = {
  readonly shape: number;
  readonly growth: number;
  readonly riskAdjustment: number;
  readonly ramp: readonly number[];
  readonly cashable: boolean;
  readonly lever: Benefit['lever'];
  readonly category: Cost['category'];
};

/** Formulas over drivers, given the driver's names; between them they use every function and operator. */
const shapes: readonly ((d: (index: number) => string) => string)[] = [
  (d) => d(0),
  (d) => `${d(0)} + 2 * ${d(1)}`,
  (d) => `MIN(${d(0)}, ${d(1)} * 3, ${d(2)} + 1000)`,
  (d) => `MAX(${d(0)}, ${d(1)}) - 25% * ${d(2)}`,
  (d) => `IF(AND(${d(0)} > ${d(1)}, NOT(${d(2)} = 0)), ${d(0)}, ${d(1)} / 2)`,
  (d) => `IF(OR(${d(0)} <= ${d(2)}, ${d(1)} <> ${d(2)}), SUM(${d(0)}, ${d(1)}), -${d(2)})`,
  (d) => `ABS(${d(0)} - ${d(1)}) * 1.5 ^ 2`,
  (d) => `SQRT(ABS(${d(0)}) + 1) * 1000 + AVERAGE(${d(1)}, ${d(2)})`,
  (d) => `ROUND(${d(0)} / 3 + 0.001, 2) + ROUNDUP(${d(1)} / 7 + 0.001, 1) + ROUNDDOWN(${d(2)} / 9 + 0.001, 0)`,
  (d) => `INT(${d(0)} / 3 + 0.3) * 3 + MOD(INT(${d(1)} + 0.1), 7)`,
  (d) => `EXP(1.5) * ${d(0)} + LN(2) * POWER(${d(1)} + 1, 2) / 100000`,
  () => '0',
];

function amount(): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 20_000_000 }).map((cents) => cents / 4) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
}

function share(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
}

function randomRamp(): fc.Arbitrary<number[]> {
  return fc.oneof(
    fc.constant<number[]>([]),
    fc.constant<number[]>([0.5, 0.8, 1]),
    fc.array(share(), { maxLength: 10 }),
  );
}

function randomTiming(): fc.Arbitrary<Cost['timing']> {
  return fc.oneof(
    fc.constant<Cost['timing']>({ kind: 'initial' }),
    fc.constant<Cost['timing']>({ kind: 'annual' }),
    fc.integer({ min: 1, max: 10 }).map((year): Cost['timing'] => ({ kind: 'year', year })),
  );
}

function randomLine(): fc.Arbitrary<RandomLine> {
  return fc.record({
    shape: fc.nat(shapes.length - 1),
    growth: fc.constantFrom(0, 0, 0.03, -0.2, 0.5),
    riskAdjustment: fc.constantFrom(0, 0, 0.1, 0.25, 1),
    ramp: randomRamp(),
    cashable: fc.boolean(),
    lever: fc.constantFrom(...levers),
    category: fc.constantFrom(...costCategories),
  });
}

/**
 * Random models that use every timing, ramp form, growth and edge: lines without value, costs beyond the horizon,
 * amortisation shorter than the horizon, negative discount rates, no initial cost, renewals that turn flows negative
 * again. Values have few decimals, so that no rounding step of the product is met by accident.
 */
export const randomRoiModel: fc.Arbitrary<RoiModel> = fc
  .record({
    horizonYears: fc.integer({ min: 1, max: 10 }),
    discountRate: fc.constantFrom(-0.05, 0, 0.08, 0.1, 0.125, 0.5),
    drivers: fc.array(amount(), { minLength: 3, maxLength: 8 }),
    benefits: fc.array(randomLine(), { maxLength: 5 }),
    costs: fc.array(
      fc.tuple(randomLine(), randomTiming(), fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined })),
      {
        maxLength: 5,
      },
    ),
    conservativeRamp: randomRamp(),
    conservativeRisk: share(),
    optimisticHorizon: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
    optimisticRate: fc.option(fc.constantFrom(0, 0.06, 0.2), { nil: undefined }),
    optimisticValue: amount(),
  })
  .map(buildModel);

type Parts = {
  readonly horizonYears: number;
  readonly discountRate: number;
  readonly drivers: readonly number[];
  readonly benefits: readonly RandomLine[];
  readonly costs: readonly (readonly [RandomLine, Cost['timing'], number | undefined])[];
  readonly conservativeRamp: number[];
  readonly conservativeRisk: number;
  readonly optimisticHorizon: number | undefined;
  readonly optimisticRate: number | undefined;
  readonly optimisticValue: number;
};

function buildModel(parts: Parts): RoiModel {
  const { horizonYears, discountRate } = parts;
  // Names in Chinese and Latin letters; every third driver is a question still to be asked.
  const nameOf = (i: number) => (i % 2 === 0 ? `参数${i}` : `driver_${i}x`);
  const driverAt = (line: number) => (index: number) => nameOf((line + index) % parts.drivers.length);
  const label = (id: string) => ({ zh: id, en: id });
  const perYear = '元/年';
  const drivers = parts.drivers.map(
    (value, i): Driver => ({
      id: nameOf(i),
      label: label(nameOf(i)),
      unit: '倍',
      unitLabel: label('×'),
      group: 'scale',
      deciding: i < 3,
      default: i % 3 === 2 ? null : value,
      min: 0,
      max: 10_000_000,
      step: 1,
      low: value / 2,
      high: value * 2,
      distribution: 'triangular',
      ask: label('?'),
      ...(i % 3 === 2 && value > 0 ? { value } : {}),
    }),
  );
  // One driver carries the unit, so that the formulas are free to mix plain numbers.
  const unitDriver: Driver = {
    ...(drivers[0] as Driver),
    id: '一元',
    unit: perYear,
    default: 1,
    min: 1,
    max: 1,
    low: 1,
    high: 1,
  };
  const onceDriver: Driver = { ...unitDriver, id: '一元一次', unit: '元' };
  const formula = (line: RandomLine, index: number, unit: string) => {
    return `(${(shapes[line.shape] ?? (() => '0'))(driverAt(index))}) * ${unit}`;
  };
  return {
    format: 'presales-roi-model',
    formatVersion: 1,
    template: { id: 'random', version: '1' },
    label: label('random'),
    settings: { horizonYears, discountRate, currency: 'CNY', displayScale: 'ten-thousand', taxBasis: 'tax-inclusive' },
    drivers: [...drivers, { ...unitDriver }, onceDriver].map((driver) => {
      const isUnit = driver.id.startsWith('一元');
      return isUnit ? { ...driver, value: 1 } : driver;
    }),
    calculations: [],
    benefits: parts.benefits.map(
      (line, i): Benefit => ({
        id: `收益${i}`,
        label: label(`benefit ${i}`),
        lever: line.lever,
        formula: formula(line, i, '一元'),
        ramp: [...line.ramp],
        growth: line.growth,
        riskAdjustment: line.riskAdjustment,
        cashable: line.cashable,
      }),
    ),
    costs: parts.costs.map(
      ([line, timing, amortisationYears], i): Cost => ({
        id: `cost_${i}c`,
        label: label(`cost ${i}`),
        category: line.category,
        timing,
        formula: formula(line, i + 1, timing.kind === 'annual' ? '一元' : '一元一次'),
        growth: line.growth,
        riskAdjustment: line.riskAdjustment,
        ...(amortisationYears === undefined ? {} : { amortisationYears }),
      }),
    ),
    scenarios: [
      {
        id: 'conservative',
        label: label('conservative'),
        overrides: { drivers: {}, ramp: parts.conservativeRamp, benefitRiskAdjustment: parts.conservativeRisk },
      },
      { id: 'base', label: label('base'), overrides: { drivers: {} } },
      {
        id: 'optimistic',
        label: label('optimistic'),
        overrides: {
          drivers: { [nameOf(0)]: parts.optimisticValue },
          ...(parts.optimisticHorizon === undefined ? {} : { horizonYears: parts.optimisticHorizon }),
          ...(parts.optimisticRate === undefined ? {} : { discountRate: parts.optimisticRate }),
        },
      },
    ],
    checks: [],
  };
}
