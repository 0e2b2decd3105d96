import { expect, test } from 'vitest';
import { anyCriterion, anyResult } from '../../../test/support/poc.ts';
import { compareRuns } from './compare-runs.ts';
import type { CriterionFields } from './criterion.ts';
import { measuredByHand, type Noted } from './measured.ts';

const at = { createdAt: '2026-11-23T02:00:00.000Z', updatedAt: '2026-11-23T02:00:00.000Z' };
const share = { ...anyCriterion };
const rate: CriterionFields = { ...anyCriterion, metric: 'hallucination-rate', direction: 'lower' };
const latency: CriterionFields = { ...anyCriterion, metric: 'latency-p95', direction: 'lower' };
const grade: CriterionFields = { ...anyCriterion, metric: 'csat' };

const nothing: Noted = { value: null, low: null, high: null, successes: null, sample: null };
const counted = (successes: number, sample: number): Noted => ({ ...nothing, successes, sample });
const given = (value: number, low: number | null, high: number | null): Noted => ({ ...nothing, value, low, high });

function compare(fields: CriterionFields, before: Noted | null, after: Noted | null, confidence: number) {
  const criterion = { ...fields, ...at, id: 'criterion', pocId: 'poc', position: 0 };
  const results = [before, after].flatMap((noted, place) => {
    const result = noted === null ? null : measuredByHand(noted, confidence);
    return result === null ? [] : [{ ...result, ...at, id: `${place}`, runId: `${place}`, criterionId: 'criterion' }];
  });
  const other = { ...anyResult, ...at, id: 'other', runId: '0', criterionId: 'another criterion' };
  return compareRuns([criterion], [other, ...results], { before: '0', after: '1' }, confidence)[0];
}

test.each([
  ['a share that rose for sure', share, counted(1640, 2000), counted(1880, 2000), 0.95, 'better'],
  ['a share that fell for sure', share, counted(1880, 2000), counted(1640, 2000), 0.95, 'worse'],
  ['a rate that fell for sure, which is what is wanted', rate, counted(100, 2000), counted(24, 2000), 0.95, 'better'],
  ['a rate that rose for sure', rate, counted(24, 2000), counted(100, 2000), 0.95, 'worse'],
  ['significant at 95 %', share, counted(1640, 2000), counted(1690, 2000), 0.95, 'better'],
  ['the same is not at 99 %', share, counted(1640, 2000), counted(1690, 2000), 0.99, 'uncertain'],
  ['overlapping intervals may still differ', share, counted(860, 1000), counted(892, 1000), 0.95, 'better'],
  ['the same share', share, counted(90, 100), counted(90, 100), 0.95, 'uncertain'],
  ['all in both rounds', share, counted(50, 50), counted(50, 50), 0.95, 'uncertain'],
  ['few cases', share, counted(8, 10), counted(9, 10), 0.95, 'uncertain'],
  ['latencies apart', latency, given(2400, 2300, 2500), given(1600, 1500, 1800), 0.95, 'apart-better'],
  ['latencies apart to the worse', latency, given(1600, 1500, 1800), given(2400, 2300, 2500), 0.95, 'apart-worse'],
  ['grades that overlap', grade, given(4.2, 4.1, 4.3), given(4.35, 4.25, 4.45), 0.95, 'overlap'],
  ['grades that touch', grade, given(4.2, 4.1, 4.3), given(4.4, 4.3, 4.5), 0.95, 'overlap'],
  ['one share that was not counted', share, given(0.8, 0.79, 0.81), counted(1880, 2000), 0.95, 'apart-better'],
  ['a figure without bounds', grade, given(4.2, null, null), given(4.4, 4.3, 4.5), 0.95, 'unbounded'],
  ['no later figure', share, counted(8, 10), null, 0.95, 'missing'],
  ['no earlier figure', share, null, counted(8, 10), 0.95, 'missing'],
] as const)('%s', (_, criterion, before, after, confidence, finding) => {
  expect(compare(criterion, before, after, confidence)?.finding).toBe(finding);
});

test('the difference is the later figure minus the earlier, bounded for counted shares (Newcombe 1998: 56/70, 48/80)', () => {
  const found = compare(share, counted(48, 80), counted(56, 70), 0.95);
  expect(found?.difference).toBeCloseTo(0.2, 10);
  expect([found?.bounds?.low, found?.bounds?.high]).toEqual([expect.closeTo(0.0524, 4), expect.closeTo(0.3339, 4)]);
  const other = compare(latency, given(2400, 2300, 2500), given(1600, 1500, 1800), 0.95);
  expect(other).toMatchObject({ difference: -800, bounds: null });
});
