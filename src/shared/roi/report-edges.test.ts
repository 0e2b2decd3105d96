import { describe, expect, test } from 'vitest';
import type { Benefit, Cost, RoiModel } from './model.ts';
import { type RoiReport, reportModel } from './report.ts';

/** A model whose flows are given outright: an initial cost, and a benefit or a cost in each year. */
function modelOf(flows: readonly number[], discountRate = 0.1): RoiModel {
  const label = { zh: '甲', en: 'a' };
  const years = flows.slice(1);
  const benefits = years.flatMap((flow, i): Benefit[] => {
    if (flow <= 0) return [];
    const ramp = years.map((_, year) => (year === i ? 1 : 0));
    const id = `benefit${i + 1}`;
    const base = { id, label, lever: 'revenue', growth: 0, riskAdjustment: 0, cashable: true } as const;
    return [{ ...base, formula: `${flow} * yuanPerYear`, ramp }];
  });
  const costAt = (amount: number, timing: Cost['timing'], id: string): Cost => {
    const base = { id, label, category: 'licence', growth: 0, riskAdjustment: 0 } as const;
    return { ...base, timing, formula: `${amount} * yuan` };
  };
  const initial = -(flows[0] ?? 0);
  const driver = {
    label,
    unitLabel: label,
    group: 'scale',
    deciding: false,
    default: 1,
    min: 1,
    max: 1,
    step: 1,
    low: 1,
    high: 1,
    distribution: 'fixed',
    ask: label,
  } as const;
  return {
    format: 'presales-roi-model',
    formatVersion: 1,
    template: { id: 'flows', version: '1' },
    label,
    settings: {
      horizonYears: years.length,
      discountRate,
      currency: 'CNY',
      displayScale: 'one',
      taxBasis: 'tax-inclusive',
    },
    drivers: [
      { ...driver, id: 'yuan', unit: '元' },
      { ...driver, id: 'yuanPerYear', unit: '元/年' },
    ],
    calculations: [],
    benefits,
    costs: [
      ...(initial === 0 ? [] : [costAt(initial, { kind: 'initial' }, 'start')]),
      ...years.flatMap((flow, i) => (flow < 0 ? [costAt(-flow, { kind: 'year', year: i + 1 }, `cost${i + 1}`)] : [])),
    ],
    scenarios: ['conservative', 'base', 'optimistic'].map((id) => ({ id, label, overrides: { drivers: {} } })),
    checks: [],
  };
}

function reportOf(flows: readonly number[], discountRate?: number): RoiReport {
  const result = reportModel(modelOf(flows, discountRate), 'base');
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.report;
}

function codes({ findings }: RoiReport): readonly string[] {
  return findings.map(({ code }) => code);
}

describe('edges of the results', () => {
  test('without any cost ROI does not exist, rather than being infinite', () => {
    const report = reportOf([0, 100, 100]);
    const { roi, pvRoi, npv, irr, mirr, paybackMonths } = report.results;
    expect({ roi, pvRoi, irr, mirr, paybackMonths, npv }).toEqual({
      roi: null,
      pvRoi: null,
      irr: null,
      mirr: null,
      paybackMonths: 0,
      npv: expect.closeTo(100 / 1.1 + 100 / 1.21, 9),
    });
    expect(report.findings).toEqual(
      expect.arrayContaining([
        { severity: 'warning', code: 'roi-no-cost', results: ['roi', 'pvRoi'] },
        { severity: 'warning', code: 'irr-no-sign-change', results: ['irr', 'mirr'] },
        {
          severity: 'note',
          code: 'payback-no-investment',
          results: ['paybackMonths', 'discountedPaybackMonths'],
        },
      ]),
    );
  });

  test('without any benefit there is no payback and ROI is −100 %', () => {
    const report = reportOf([-100, 0, -10]);
    const { roi, irr, paybackMonths, discountedPaybackMonths, amortisedPaybackMonths } = report.results;
    expect({ roi, irr, paybackMonths, discountedPaybackMonths, amortisedPaybackMonths }).toEqual({
      roi: -1,
      irr: null,
      paybackMonths: null,
      discountedPaybackMonths: null,
      amortisedPaybackMonths: null,
    });
    expect(codes(report)).toEqual(
      expect.arrayContaining(['no-benefit', 'irr-no-sign-change', 'amortised-payback-not-positive']),
    );
  });

  test('a model without lines says what does not exist and fails nowhere', () => {
    const report = reportOf([0, 0]);
    expect(
      Object.entries(report.results)
        .filter(([, value]) => value === null)
        .map(([id]) => id),
    ).toEqual(['roi', 'pvRoi', 'irr', 'mirr', 'paybackMonths', 'amortisedPaybackMonths', 'discountedPaybackMonths']);
    expect(codes(report)).not.toContain('division-by-zero');
  });

  test('a horizon of one year pays back inside it or not at all', () => {
    expect(
      [reportOf([-100, 200]), reportOf([-100, 99])].map(({ results }) => [results.paybackMonths, results.irr]),
    ).toEqual([
      [6, 1],
      [null, expect.closeTo(-0.01, 12)],
    ]);
    expect(codes(reportOf([-100, 99]))).toContain('payback-not-within-horizon');
  });

  test('at a rate of 0 NPV is the plain sum', () => {
    expect(reportOf([-1000, 300, 420, 680], 0).results).toMatchObject({ npv: 400, roi: 0.4, pvRoi: 0.4 });
  });

  test('a rate between −100 % and 0 is computed, with a finding', () => {
    const report = reportOf([-100, 60, 60], -0.5);
    expect(report.results.npv).toBeCloseTo(-100 + 60 / 0.5 + 60 / 0.25, 9);
    expect(report.findings).toContainEqual({ severity: 'warning', code: 'discount-rate-negative', discountRate: -0.5 });
  });

  test('the textbook flows −1000, 300, 420, 680 at 8 % give their known figures', () => {
    const { npv, irr, roi, pvRoi, paybackMonths, discountedPaybackMonths } = reportOf(
      [-1000, 300, 420, 680],
      0.08,
    ).results;
    expect({ npv, irr, roi, pvRoi, paybackMonths, discountedPaybackMonths }).toEqual({
      npv: expect.closeTo(177.666, 3),
      irr: expect.closeTo(0.1634, 4),
      roi: 0.4,
      pvRoi: expect.closeTo(0.1777, 4),
      paybackMonths: expect.closeTo(12 * (2 + 280 / 680), 9),
      discountedPaybackMonths: expect.closeTo(12 * 2.671, 1),
    });
  });

  test('fees in advance −2000, 6000, 6000, 8000 return exactly 300 %', () => {
    expect(reportOf([-2000, 6000, 6000, 8000]).results).toMatchObject({
      irr: expect.closeTo(3, 12),
      npv: expect.closeTo(14_423.742, 3),
    });
  });

  test('a payback at the very end of a year is exact and not called interpolated', () => {
    const report = reportOf([-1000, 300, 700, 500]);
    expect(report.results.paybackMonths).toBe(24);
    expect(report.findings).not.toContainEqual(
      expect.objectContaining({ code: 'payback-interpolated', results: expect.arrayContaining(['paybackMonths']) }),
    );
  });

  test('tenths that add up to the investment pay it back, whatever binary fractions say', () => {
    const report = reportOf([-0.3, 0.1, 0.1, 0.1], 0);
    expect(report.results.paybackMonths).toBeCloseTo(36, 9);
  });

  test('the first crossing counts when the cumulative flow falls below zero again', () => {
    const report = reportOf([-100, 200, -150, 20]);
    expect(report.results.paybackMonths).toBe(6);
    expect(report.findings).toContainEqual({
      severity: 'warning',
      code: 'cumulative-falls-below-zero-again',
      years: [2, 3],
    });
  });

  test('flows that begin at zero and then turn negative are paid back when that is recovered', () => {
    expect(reportOf([0, -50, 100]).results.paybackMonths).toBe(18);
  });

  test('several rates of return are named instead of one, and MIRR is there', () => {
    // −100 + 230 x − 132 x² = 0 at 10 % and 20 %.
    const report = reportOf([-100, 230, -132]);
    expect(report.results.irr).toBeNull();
    expect(report.results.mirr).not.toBeNull();
    expect(report.findings).toContainEqual({
      severity: 'warning',
      code: 'irr-not-unique',
      results: ['irr'],
      signChanges: 2,
      rates: [expect.closeTo(0.1, 9), expect.closeTo(0.2, 9)],
    });
  });

  test('one costly year in the middle does not hide the only rate of return', () => {
    const { irr } = reportOf([-100, 200, -50, 80]).results;
    const npvAt = (rate: number) => -100 + 200 / (1 + rate) - 50 / (1 + rate) ** 2 + 80 / (1 + rate) ** 3;
    expect(npvAt(irr ?? Number.NaN)).toBeCloseTo(0, 9);
  });

  test('numbers of 1e15 stay numbers', () => {
    const { npv, irr, roi, paybackMonths } = reportOf([-1e15, 2e15, 2e15]).results;
    expect({ npv, irr, roi, paybackMonths }).toEqual({
      npv: expect.closeTo((-1 + 2 / 1.1 + 2 / 1.21) * 1e15, -1),
      irr: expect.closeTo(1 + Math.sqrt(3) - 1, 9),
      roi: 3,
      paybackMonths: 6,
    });
  });
});

test('numbers beyond a double become a finding, never infinity', () => {
  const report = reportOf([-1e308, 1e308, 1e308]);
  expect(report.findings[0]).toMatchObject({ severity: 'error', code: 'number-out-of-range' });
  const numbers = Object.values(report.results).filter((value) => value !== null);
  expect(numbers.every(Number.isFinite)).toBe(true);
  const explained = new Set(report.findings.flatMap((finding) => ('results' in finding ? finding.results : [])));
  expect(Object.entries(report.results).filter(([id, value]) => value === null && !explained.has(id))).toEqual([]);
});

describe('what a model asks its reader to look at', () => {
  test('a division by zero names the driver to fix and leaves the rest standing', () => {
    const model = modelOf([-100, 200]);
    const broken: RoiModel = {
      ...model,
      drivers: [
        ...model.drivers,
        { ...(model.drivers[0] as RoiModel['drivers'][number]), id: 'span', unit: '倍', default: null, min: 0 },
      ],
      calculations: [
        { id: 'ratio', label: model.label, unit: '倍', unitLabel: model.label, formula: '3 / (span * 2)' },
        { id: 'twice', label: model.label, unit: '倍', unitLabel: model.label, formula: 'ratio * 2' },
      ],
      benefits: model.benefits.map((benefit) => ({ ...benefit, formula: `twice * (${benefit.formula})` })),
    };
    const result = reportModel(broken, 'base');
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    const { results, calculations, findings } = result.report;
    expect({ tco: results.tco, npv: results.npv, roi: results.roi, calculations }).toEqual({
      tco: 100,
      npv: null,
      roi: null,
      calculations: { ratio: null, twice: null },
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      {
        severity: 'error',
        code: 'division-by-zero',
        row: 'ratio',
        drivers: ['span'],
        results: expect.arrayContaining(['npv', 'roi', 'irr', 'paybackMonths', 'annualNetBenefit']),
      },
    ]);
  });

  test('a cost after the horizon is not counted, and said so', () => {
    const model = modelOf([-100, 200]);
    const late: Cost = { ...(model.costs[0] as Cost), id: 'late', timing: { kind: 'year', year: 4 } };
    const result = reportModel({ ...model, costs: [...model.costs, late] }, 'base');
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    expect(result.report.results.tco).toBe(100);
    expect(result.report.findings).toContainEqual({
      severity: 'warning',
      code: 'cost-beyond-horizon',
      cost: 'late',
      year: 4,
    });
  });

  test('a ramp that stays below 100 % takes its best year and says so', () => {
    const model = modelOf([-100, 200, 200]);
    const slow = model.benefits.slice(0, 1).map((benefit) => ({ ...benefit, ramp: [0.4, 0.6] }));
    const result = reportModel({ ...model, benefits: slow }, 'base');
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    expect(result.report.results.annualNetBenefit).toBe(120);
    expect(result.report.findings).toContainEqual({ severity: 'warning', code: 'full-ramp-not-reached', year: 2 });
  });

  test('a driver beyond the end of its slider counts, with a finding', () => {
    const model = modelOf([-100, 200]);
    const result = reportModel(model, 'base', { drivers: { yuan: 3 } });
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    expect(result.report.results.tco).toBe(300);
    expect(result.report.findings).toContainEqual({
      severity: 'warning',
      code: 'driver-outside-range',
      driver: 'yuan',
      value: 3,
      min: 1,
      max: 1,
    });
  });

  test('a scenario that the model does not have is an error of the caller', () => {
    expect(() => reportModel(modelOf([-1, 2]), 'toString')).toThrow(RangeError);
  });
});
