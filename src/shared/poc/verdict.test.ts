import { describe, expect, test } from 'vitest';
import { anyCriterion, anyResult, anyRun, givenAt } from '../../../test/support/poc.ts';
import type { Criterion } from './criterion.ts';
import type { Result, Run } from './run.ts';
import { scorecardOf, scoreOf, verdictOf } from './verdict.ts';

const at = { createdAt: '2026-11-23T02:00:00.000Z', updatedAt: '2026-11-23T02:00:00.000Z' };
const higher = { direction: 'higher', baseline: 0.82, target: 0.9, stretch: 0.96, minSample: null } as const;
const lower = { direction: 'lower', baseline: 3000, target: 2000, stretch: 1000, minSample: null } as const;

describe('a verdict', () => {
  test.each([
    ['nothing measured', higher, undefined, 'open'],
    ['no target', { ...higher, target: null }, { value: 1, low: 1, high: 1, sample: 9, fileHash: '' }, 'open'],
    [
      'the whole interval beyond the target',
      higher,
      { value: 0.94, low: 0.9287, high: 0.95, sample: 2000, fileHash: '' },
      'met',
    ],
    [
      'the bound exactly at the target',
      higher,
      { value: 0.94, low: 0.9, high: 0.95, sample: 2000, fileHash: '' },
      'met',
    ],
    [
      'the target within the interval',
      higher,
      { value: 0.92, low: 0.89, high: 0.94, sample: 500, fileHash: '' },
      'not-yet',
    ],
    [
      'below the target, whatever the interval',
      higher,
      { value: 0.89, low: 0.86, high: 0.92, sample: 50, fileHash: '' },
      'not-met',
    ],
    [
      'no interval: the figure itself',
      higher,
      { value: 0.9, low: null, high: null, sample: null, fileHash: '' },
      'met',
    ],
    [
      'no interval though computed from a file: too few cases for any',
      ...[higher, { value: 1, low: null, high: null, sample: 1, fileHash: 'ab' }, 'not-yet'],
    ],
    [
      'fewer cases than agreed',
      { ...higher, minSample: 1000 },
      { value: 0.99, low: 0.98, high: 1, sample: 999, fileHash: '' },
      'not-yet',
    ],
    [
      'lower is better: the upper bound counts',
      lower,
      { value: 1600, low: 1500, high: 1800, sample: 10, fileHash: '' },
      'met',
    ],
    [
      'lower is better: the upper bound above',
      lower,
      { value: 1900, low: 1700, high: 2100, sample: 10, fileHash: '' },
      'not-yet',
    ],
    ['lower is better: above', lower, { value: 2001, low: 1, high: 3000, sample: 10, fileHash: '' }, 'not-met'],
  ] as const)('%s', (_, criterion, measured, verdict) => {
    expect(verdictOf(criterion, measured && { ...givenAt(0.95), ...measured }, 0.95)).toBe(verdict);
  });
});

test.each([
  ['surer bounds that reach the target', 0.99, 0.91, 'met'],
  ['surer bounds that do not', 0.99, 0.89, 'not-yet'],
  ['less sure bounds, though they reach the target', 0.9, 0.91, 'not-yet'],
  ['bounds of the level agreed', 0.95, 0.91, 'met'],
] as const)('the level of bounds counts: %s', (_, level, low, verdict) => {
  const measured = { value: 0.94, low, high: 0.96, sample: 2000 };
  expect(verdictOf(higher, { ...measured, fileHash: '', ...givenAt(level) }, 0.95)).toBe(verdict);
});

test('bounds of which nobody knows how sure they are prove nothing', () => {
  const measured = { value: 0.94, low: 0.91, high: 0.96, sample: 2000, ...givenAt(0.95), fileHash: '', details: '' };
  expect(verdictOf(higher, measured, 0.95)).toBe('not-yet');
});

describe('a score', () => {
  test.each([
    ['nothing measured', higher, undefined, null],
    ['below the baseline', higher, 0.5, 1],
    ['at the baseline', higher, 0.82, 1],
    ['a quarter of the way', higher, 0.84, 2],
    ['half-way', higher, 0.86, 3],
    ['three quarters of the way', higher, 0.88, 3.5],
    ['at the target', higher, 0.9, 4],
    ['half-way to the stretch', higher, 0.93, 4.5],
    ['beyond the stretch', higher, 0.99, 5],
    ['without a stretch', { ...higher, stretch: null }, 0.99, 4],
    ['without a baseline', { ...higher, baseline: null }, 0.899, 1],
    ['lower is better, half-way', lower, 2500, 3],
    ['lower is better, half-way to the stretch', lower, 1500, 4.5],
  ] as const)('%s', (_, criterion, value, score) => {
    const found = scoreOf(criterion, value);
    if (score === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(score, 9);
  });
});

describe('a scorecard', () => {
  const criterion = (id: string, changes: Partial<Criterion> = {}): Criterion => ({
    ...{ ...anyCriterion, id, pocId: 'poc', position: 0, ...at },
    ...changes,
  });
  const run = (number: number, isFinal = false): Run => ({
    ...{ ...anyRun, id: `run ${number}`, pocId: 'poc', number, isFinal, ...at },
  });
  const result = (runNumber: number, criterionId: string, value: number): Result => ({
    ...{ ...anyResult, id: `${runNumber} ${criterionId}`, runId: `run ${runNumber}`, criterionId, ...at },
    ...{ value, low: value, high: value, ...givenAt(0.95) },
  });

  test('counts the latest round, and the sealed set before all', () => {
    const runs = [run(1), run(2, true), run(3)];
    const results = [result(1, 'a', 0.8), result(2, 'a', 0.91), result(3, 'a', 0.95), result(3, 'b', 0.97)];
    const { lines } = scorecardOf([criterion('a'), criterion('b')], runs, results, 0.95);
    expect(lines.map(({ run: counted, result: found }) => [counted?.number, found?.value])).toEqual([
      [2, 0.91],
      [3, 0.97],
    ]);
  });

  test('weighs what was measured; a failed must-have fails all, an open one leaves it open', () => {
    const criteria = [criterion('a', { weight: 30 }), criterion('b', { weight: 10, mustHave: false })];
    const runs = [run(1)];
    const [met, missed] = [result(1, 'a', 0.9), result(1, 'b', 0.82)];
    const open = scorecardOf(criteria, runs, [met], 0.95);
    const passed = scorecardOf(criteria, runs, [met, missed], 0.95);
    const failed = scorecardOf(criteria, runs, [result(1, 'a', 0.82), result(1, 'b', 0.99)], 0.95);
    expect([open, passed, failed].map(({ score, gate }) => [score, gate])).toEqual([
      [4, 'open'],
      [(30 * 4 + 10 * 1) / 40, 'passed'],
      [(30 * 1 + 10 * 5) / 40, 'failed'],
    ]);
    const noMust = scorecardOf([criterion('a', { mustHave: false })], runs, [result(1, 'a', 0.82)], 0.95);
    expect([noMust.counts['not-met'], noMust.gate]).toEqual([1, 'open']);
    expect(scorecardOf([], [], [], 0.95)).toEqual({
      ...{ lines: [], score: null, gate: 'open', counts: { open: 0, met: 0, 'not-yet': 0, 'not-met': 0 } },
    });
  });
});
