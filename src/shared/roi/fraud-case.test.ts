import { expect, test } from 'vitest';
import riskJson from '../../../resources/templates/ai-risk-control.json' with { type: 'json' };
import type { Finding } from './findings.ts';
import { roiModel } from './model.ts';
import { reportModel } from './report.ts';

const template = roiModel.parse(riskJson);

/** The template with a bank's answers; everything else that costs or brings money left open. */
function reportOf(answers: Readonly<Record<string, number>>) {
  const drivers = template.drivers.map((driver) => {
    const isKept = driver.id === 'monthsPerYear' || driver.id === 'rolloutMonths';
    return isKept ? driver : { ...driver, value: answers[driver.id] ?? null };
  });
  const result = reportModel({ ...template, drivers }, 'base');
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.report;
}

/** What the template asks of these answers, by code. */
const asked = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (finding.code === 'template-check' ? [finding.check] : []));

// 2 亿元 lost a year, a recall of 50 % raised to 70 %: 40 % of what is missed today is found.
const bank = { annualLoss: 200_000_000, recallNow: 0.5, recall: 0.7, stoppedShare: 1, investment: 20_000_000 };

test('the bank that loses 200 million a year to fraud saves 80 million, and is told where the case is weak', () => {
  const { calculations, results, findings } = reportOf({ ...bank, contractTotal: 60_000_000 });
  expect(results.annualNetBenefit).toBeCloseTo(80_000_000, 4);
  expect(results.paybackMonths).toBeCloseTo(3, 9);
  expect(results.npv).toBeCloseTo(178_948_159.28, 2);
  expect(results.irr).toBeCloseTo(3.96737, 5);
  expect(calculations.contractPayback).toBeCloseTo(9, 9);
  expect(calculations.contractRoi).toBeCloseTo(3, 9);
  expect(asked(findings)).toEqual(['uplift-is-not-loss', 'whole-contract']);
});

test('a worse recall avoids nothing instead of costing, and a recall that is whole today divides by nothing', () => {
  expect(reportOf({ ...bank, recall: 0.4 }).calculations.lossReduction).toBe(0);
  expect(reportOf({ ...bank, recallNow: 1, recall: 1 }).calculations.lossReduction).toBe(0);
});

test('more false alarms than today are a cost, fewer a benefit', () => {
  const alarms = { ...bank, transactions: 1_000_000, reviewCost: 10, lostMargin: 5 };
  const worse = reportOf({ ...alarms, falseAlarmsNow: 0.01, falseAlarms: 0.03 });
  expect(worse.results.annualNetBenefit).toBeCloseTo(80_000_000 - 20_000 * 15, 4);
  const better = reportOf({ ...alarms, falseAlarmsNow: 0.03, falseAlarms: 0.01 });
  expect(better.results.annualNetBenefit).toBeCloseTo(80_000_000 + 20_000 * 15, 4);
  expect(asked(better.findings)).not.toContain('false-alarms-unknown');
});
