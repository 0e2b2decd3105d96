import { expect, test } from 'vitest';
import bankJson from '../../../resources/examples/bank-customer-service.json' with { type: 'json' };
import riskJson from '../../../resources/templates/ai-risk-control.json' with { type: 'json' };
import { roiModel } from '../roi/model.ts';
import { asDriverValue, driversFor, likelyFirst } from './as-driver.ts';

const { drivers } = roiModel.parse(bankJson);

test('shares go to drivers that are shares, all else to the others, the likeliest name first', () => {
  const shares = driversFor(drivers, { metric: 'containment' });
  const others = driversFor(drivers, { metric: 'concurrency' });
  expect(new Set(shares.map(({ unit }) => unit))).toEqual(new Set(['%']));
  expect(others.some(({ unit }) => unit === '%')).toBe(false);
  expect(shares.length + others.length).toBe(drivers.length);
  const [wanted] = shares.slice(-1);
  expect(likelyFirst(shares, wanted?.label.zh ?? '')[0]).toBe(wanted);
});

test('of two drivers about the same thing, the one named as the criterion comes first, in either language', () => {
  const { drivers: ofRisk } = roiModel.parse(riskJson);
  const first = (name: string) => likelyFirst(driversFor(ofRisk, { metric: 'recall' }), name)[0]?.id;
  expect(['欺诈召回率', 'Fraud recall', '现有欺诈召回率', '误报率'].map(first)).toEqual([
    'recall',
    'recall',
    'recallNow',
    'falseAlarms',
  ]);
});

test('durations go to drivers that are counted in the same unit of time alone', () => {
  const unitsFor = (metric: 'search-time' | 'latency-p95') =>
    new Set(driversFor(drivers, { metric }).map(({ unit }) => unit));
  expect([unitsFor('search-time'), unitsFor('latency-p95')]).toEqual([new Set(['分钟/次', '分钟/小时']), new Set()]);
});

test('a figure takes its interval along, or is its own bound', () => {
  expect([
    asDriverValue({ value: 0.94, low: 0.92, high: 0.95 }),
    asDriverValue({ value: 0.94, low: null, high: null }),
  ]).toEqual([
    { value: 0.94, bounds: { low: 0.92, high: 0.95 } },
    { value: 0.94, bounds: { low: 0.94, high: 0.94 } },
  ]);
});
