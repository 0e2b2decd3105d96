import { describe, expect, test } from 'vitest';
import bankJson from '../../../resources/examples/bank-customer-service.json' with { type: 'json' };
import { findBreakEven } from './break-even.ts';
import { type RoiModel, roiModel } from './model.ts';
import type { Overrides } from './program-inputs.ts';
import { type RoiReport, reportModel } from './report.ts';
import { evaluateScenarios } from './run-scenarios.ts';

const bank = roiModel.parse(bankJson);

function report(scenario = 'base', overrides: Partial<Overrides> = {}, model: RoiModel = bank): RoiReport {
  const result = reportModel(model, scenario, overrides);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.report;
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}

function headlines({ calculations, results }: RoiReport) {
  return {
    replaced: calculations.replaced,
    annualNetBenefit: results.annualNetBenefit,
    npv: rounded(results.npv, 2),
    irr: rounded(results.irr, 4),
    roi: rounded(results.roi, 6),
    paybackMonths: rounded(results.paybackMonths, 1),
  };
}

describe('the bank with 400 agents', () => {
  test('gives every golden figure in the base', () => {
    const { calculations, flows, results, shares } = report();
    expect({
      replaced: calculations.replaced,
      net: flows.map(({ net }) => net),
      cumulative: flows.map(({ cumulative }) => cumulative),
      results: Object.fromEntries(Object.entries(results).map(([id, value]) => [id, rounded(value, 5)])),
      costSaving: shares.levers['cost-saving'],
      cashable: shares.cashable,
    }).toEqual({
      replaced: 240,
      net: [-12_000_000, 36_000_000, 36_000_000, 36_000_000],
      cumulative: [-12_000_000, 24_000_000, 60_000_000, 96_000_000],
      results: {
        roi: 8,
        pvRoi: 6.46056,
        npv: 77_526_671.67543,
        irr: 2.95137,
        mirr: 1.1494,
        tco: 12_000_000,
        pvBenefit: 89_526_671.67543,
        pvCost: 12_000_000,
        annualNetBenefit: 36_000_000,
        amortisedAnnualNetBenefit: 32_000_000,
        paybackMonths: 4,
        amortisedPaybackMonths: 4.5,
        discountedPaybackMonths: 4.4,
        costOfDelayPerMonth: 3_000_000,
      },
      costSaving: { amount: 36_000_000, share: 1 },
      cashable: { amount: 36_000_000, share: 1 },
    });
  });

  test('gives the conservative and the optimistic figures beside it', () => {
    expect([headlines(report('conservative')), headlines(report('optimistic'))]).toEqual([
      { replaced: 240, annualNetBenefit: 28_800_000, npv: 41_770_097.67, irr: 1.4099, roi: 4.52, paybackMonths: 10 },
      { replaced: 280, annualNetBenefit: 42_000_000, npv: 92_447_783.62, irr: 3.4606, roi: 9.5, paybackMonths: 3.4 },
    ]);
  });

  test('breaks even at a repetitive share of 8.04 % and never by its unanswered questions', () => {
    const scenarios = evaluateScenarios(bank);
    if (!scenarios.ok) throw new Error('the example does not compile');
    const base = scenarios.runs.find(({ scenario }) => scenario === 'base');
    if (base === undefined) throw new Error('no base');
    const at = (id: string) => {
      const driver = bank.drivers.find((each) => each.id === id);
      return driver && findBreakEven(base, driver);
    };
    // NPV = replaced × 150 000 × a − 12 000 000 with a = 1/1.1 + 1/1.21 + 1/1.331.
    const annuity = 1 / 1.1 + 1 / 1.21 + 1 / 1.331;
    const share = 12_000_000 / (400 * 150_000 * annuity);
    expect(at('repetitiveShare')).toEqual({ kind: 'value', value: expect.closeTo(share, 12) });
    expect(share).toBeCloseTo(0.0804, 4);
    expect(at('investment')).toEqual({ kind: 'value', value: expect.closeTo(36_000_000 * annuity, 4) });
    expect(at('seatCost')).toEqual({ kind: 'always-positive' });
    expect(at('satisfaction')).toEqual({ kind: 'without-influence' });
  });

  test('caps replaced agents at the share AI may handle, however fast it is', () => {
    expect([1, 5, 20].map((speed) => report('base', { drivers: { speed } }).calculations.replaced)).toEqual([
      240, 240, 240,
    ]);
    expect(report('base', { drivers: { speed: 0.5 } }).calculations.replaced).toBe(120);
  });

  test('doubts a resolution of 100 % and a review of 0 %, and names what nobody has answered', () => {
    const { findings } = report();
    expect(findings.flatMap((finding) => (finding.code === 'template-check' ? [finding.check] : []))).toEqual([
      'resolution-not-proven',
      'no-review',
      'speed-capped',
    ]);
    expect(findings.flatMap((finding) => (finding.code === 'driver-unanswered' ? [finding.driver] : []))).toEqual([
      'trainingCost',
      'seatCost',
      'supervisorCost',
      'minutesPerEnquiry',
      'currentSystemCost',
      'satisfaction',
    ]);
  });

  test('warns when the workload does not support the people replaced', () => {
    const checksAt = (minutesPerEnquiry: number) =>
      report('base', { drivers: { minutesPerEnquiry } }).findings.flatMap((finding) =>
        finding.code === 'template-check' ? [finding.check] : [],
      );
    // 100 000 × 60 % × 250 days ÷ (1 500 h × 60) × 1.44 min = 240 agents.
    expect(checksAt(1.44)).not.toContain('workload-disagrees');
    expect(checksAt(1.8)).toContain('workload-disagrees');
    expect(checksAt(8)).toContain('workload-disagrees');
  });

  test('warns when the money is back before the roll-out has ended', () => {
    const { findings } = report('base', { drivers: { rolloutMonths: 5 } });
    expect(findings).toContainEqual(expect.objectContaining({ check: 'payback-before-roll-out' }));
  });

  test('at 8 % is worth 80 775 491.54', () => {
    expect(rounded(report('base', { discountRate: 0.08 }).results.npv, 2)).toBe(
      rounded(-12_000_000 + 36_000_000 * (1 / 1.08 + 1 / 1.08 ** 2 + 1 / 1.08 ** 3), 2),
    );
  });

  test('is evaluated from what the customer window gets exactly as from the whole model', async () => {
    const { toCustomerModel } = await import('./customer-view.ts');
    const seen = reportModel(toCustomerModel(bank), 'conservative');
    if (!seen.ok) throw new Error('the customer model does not compile');
    const { findings: _, ...numbers } = seen.report;
    const { findings: __, ...own } = report('conservative');
    expect(numbers).toEqual(own);
  });
});
