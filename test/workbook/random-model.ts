import type { RoiModel } from '../../src/shared/roi/model.ts';

/** Mulberry32: the same seed gives the same numbers on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

type Random = {
  readonly between: (low: number, high: number) => number;
  readonly whole: (low: number, high: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  readonly chance: (share: number) => boolean;
};

function randomOf(seed: number): Random {
  const next = randomNumbers(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    // Six decimals that hit no step of ROUND or INT exactly.
    between: (low, high) => Math.round((low + next() * (high - low)) * 1e6) / 1e6 + 1.7e-7,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    chance: (share) => next() < share,
  };
}

/** A number without unit, kept away from what has no value: every function and operator of the language appears. */
function ratio(random: Random, names: readonly [string, ...string[]], depth: number): string {
  if (depth === 0) return random.chance(0.3) ? String(random.whole(1, 9) / 4) : random.pick(names);
  const part = (): string => ratio(random, names, depth - 1);
  const positive = (): string => `(ABS(${part()}) + 0.7)`;
  const condition = (): string => {
    const compare = (): string => `${part()} ${random.pick(['>', '<', '>=', '<=', '<>', '='])} ${part()}`;
    const two = `${compare()}, ${compare()}`;
    return random.pick([compare(), `AND(${two})`, `OR(${two})`, `NOT(${compare()})`]);
  };
  return random.pick([
    () => `(${part()} + ${part()})`,
    () => `(${part()} - ${part()})`,
    () => `(${part()} * ${part()})`,
    () => `(${part()} / ${positive()})`,
    () => `(${positive()} ^ ${random.pick(['0.5', '2', '-1', '1.5'])})`,
    () => `(-${part()})`,
    () => `(${part()} * 35%)`,
    () => `MIN(${part()}, ${part()}, ${part()})`,
    () => `MAX(${part()}, ${part()})`,
    () => `IF(${condition()}, ${part()}, ${part()})`,
    () => `ABS(${part()})`,
    () => `ROUND(${part()}, ${random.pick(['0', '1', '3'])})`,
    () => `ROUNDUP(${part()}, ${random.pick(['0', '2'])})`,
    () => `ROUNDDOWN(${part()}, ${random.pick(['0', '2'])})`,
    () => `SUM(${part()}, ${part()}, ${part()})`,
    () => `AVERAGE(${part()}, ${part()})`,
    () => `INT(${part()})`,
    () => `MOD(${part()}, ${positive()})`,
    () => `SQRT(${positive()})`,
    () => `EXP(MIN(2, ${part()}))`,
    () => `LN(${positive()})`,
    () => `POWER(${positive()}, ${random.pick(['0.5', '2', '3'])})`,
  ])();
}

function labelled(text: string) {
  return { zh: `${text}项`, en: text };
}

function randomDriver(random: Random, id: string, unit: string, value: number | null): RoiModel['drivers'][number] {
  const most = Math.max(10, (value ?? 0) * 3);
  return {
    id,
    label: labelled(id),
    unit,
    unitLabel: { zh: unit, en: unit },
    group: random.pick(['scale', 'capability', 'workforce', 'operations', 'investment']),
    deciding: false,
    default: value,
    min: 0,
    max: most,
    step: 0.01,
    low: 0,
    high: most,
    distribution: 'pert',
    ask: labelled('ask'),
  };
}

function randomRamp(random: Random): number[] {
  return random.pick([
    () => [],
    () => [0.5],
    () => [0.4, 0.8, 1],
    () => [0.2, 0.5],
    () => [1, 0.6],
    () => Array.from({ length: 10 }, (_, year) => Math.min(1, (year + 1) / 5)),
  ])();
}

/**
 * A model of random form: 1–10 years, every function, timing and ramp, growth and risk either way, costs that come late, some
 * without costs or benefits, some with questions still open, some huge. `variant` keeps the form and changes the inputs.
 */
export function randomModel(seed: number, variant: 0 | 1 = 0): RoiModel {
  const form = randomOf(seed * 7919 + 1);
  const values = randomOf(seed * 104_729 + 1 + variant);
  const horizonYears = 1 + (seed % 10);
  const size = seed % 17 === 5 ? 1e9 : 1;
  const money = (low: number, high: number): number => Math.round(values.between(low, high) * size * 100) / 100;
  const share = (low: number, high: number): number => Math.round(values.between(low, high) * 10_000) / 10_000;
  const ratios = ['r1', 'r2', 'r3', '比率'] as const;
  const isOpen = seed % 9 === 4;
  const drivers = [
    ...ratios.map((id, index) =>
      randomDriver(form, id, '倍', isOpen && index === 2 && variant === 0 ? null : values.between(0.1, 6)),
    ),
    randomDriver(form, 'perYear', '元/年', money(100_000, 5_000_000)),
    randomDriver(form, 'once', '元', money(100_000, 9_000_000)),
  ];
  const calculations = ['k1', 'k2', 'k3'].map((id, index) => {
    const known: [string, ...string[]] = [...ratios, ...['k1', 'k2'].slice(0, index)];
    return {
      id,
      label: labelled(id),
      unit: '倍',
      unitLabel: { zh: '倍', en: '×' },
      formula: `MAX(0.05, MIN(${ratio(form, known, 3)}, 20))`,
    };
  });
  const benefitCount = seed % 23 === 11 ? 0 : form.whole(1, 4);
  const costCount = seed % 19 === 7 ? 0 : form.whole(1, 4);
  const ramp = randomRamp(values);
  const benefits = Array.from({ length: benefitCount }, (_, index): RoiModel['benefits'][number] => ({
    id: `benefit${index}`,
    label: labelled(`benefit ${index}`),
    lever: form.pick(['cost-saving', 'efficiency', 'risk-avoidance', 'revenue']),
    formula: `perYear * ${form.pick(['k1', 'k2', 'k3'])} * ${ratio(form, ratios, 1)} / 4`,
    // Benefits on different ramps may have no common year at full effect.
    ramp: form.chance(0.2) ? randomRamp(values) : ramp,
    growth: share(-0.1, 0.2),
    riskAdjustment: share(0, 0.4),
    cashable: form.chance(0.6),
  }));
  const costs = Array.from({ length: costCount }, (_, index): RoiModel['costs'][number] => {
    const kind = index === 0 ? 'initial' : form.pick(['initial', 'annual', 'year'] as const);
    const spread = kind === 'initial' && form.chance(0.4);
    return {
      id: `cost${index}`,
      label: labelled(`cost ${index}`),
      category: form.pick(['licence', 'implementation', 'hardware', 'operations']),
      timing: kind === 'year' ? { kind, year: form.whole(1, horizonYears) } : { kind },
      formula:
        kind === 'annual' ? `perYear * ${form.pick(['k1', 'k2'])} / 30` : `once * ${form.pick(['k1', 'k3', '0.8'])}`,
      growth: kind === 'annual' ? share(-0.05, 0.1) : 0,
      riskAdjustment: share(0, 0.3),
      ...(spread ? { amortisationYears: values.whole(1, 8) } : {}),
    };
  });
  const discountRate = seed % 13 === 3 ? 0 : seed % 13 === 9 ? -0.03 : share(0.02, 0.2);
  const none = { drivers: {} };
  return {
    format: 'presales-roi-model',
    formatVersion: 1,
    template: { id: 'random', version: '1' },
    label: labelled(`random ${seed}`),
    settings: {
      horizonYears,
      discountRate,
      currency: 'CNY',
      displayScale: form.pick(['one', 'ten-thousand', 'hundred-million']),
      taxBasis: 'tax-exclusive',
    },
    drivers,
    calculations,
    benefits,
    costs,
    scenarios: [
      { id: 'conservative', label: labelled('conservative'), overrides: { drivers: { r1: 0.9 }, discountRate: 0.15 } },
      { id: 'base', label: labelled('base'), overrides: none },
      { id: 'optimistic', label: labelled('optimistic'), overrides: none },
    ],
    checks: [],
  };
}
