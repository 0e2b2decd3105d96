import { describe, expect, test } from 'vitest';
import { anyResult, givenAt } from '../../../test/support/poc.ts';
import { cohenKappa } from '../statistics/cohen-kappa.ts';
import { createMoments, meanInterval } from '../statistics/moments.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import { atConfidence, boundsStanding, levelOf, methodOf } from './bounds.ts';
import { createEvaluator } from './evaluation/evaluate.ts';
import { keptResult } from './evaluation/kept-result.ts';
import { outcomeOf } from './evaluation/outcome.ts';
import { type EvaluationSetup, usualOptions } from './evaluation/task.ts';

const file = { name: 'a.csv', bytes: 1, sha256: 'ab'.repeat(32) };

function kept(setup: Pick<EvaluationSetup, 'task' | 'columns'>, rows: readonly (readonly string[])[], key: string) {
  const whole = { ...setup, options: usualOptions };
  const evaluator = createEvaluator(whole, 2);
  for (const [at, cells] of rows.entries()) evaluator.add(at + 2, cells);
  const outcome = outcomeOf(file, whole, ['a', 'b'], evaluator.result());
  const measure = outcome.measures.find((each) => each.key === key);
  if (measure === undefined) throw new Error(`no ${key}`);
  return keptResult(measure, outcome);
}

const judged = Array.from({ length: 200 }, (_, at) => [at % 2 === 0 ? 'yes' : 'no', at % 3 === 0 ? 'yes' : 'no']);
const agreement = { task: 'agreement', columns: { 'first-judge': 0, 'second-judge': 1 } } as const;

describe('the level of bounds', () => {
  test.each([0.8, 0.9, 0.95, 0.99, 0.999])('of a counted share is told by the bounds themselves: %d', (confidence) => {
    for (const [successes, sample] of [
      [1880, 2000],
      [0, 50],
      [50, 50],
      [1, 3],
    ] as const) {
      const { share: value, low, high } = wilsonInterval(successes, sample, confidence);
      const result = { ...anyResult, value, low, high, successes, sample };
      expect(levelOf(result)).toBeCloseTo(confidence, 9);
      expect(boundsStanding(result, confidence)).toBe('same');
    }
  });

  test('a note that the bounds belie is none', () => {
    const { share: value, low, high } = wilsonInterval(1880, 2000, 0.9);
    expect(levelOf({ ...anyResult, ...{ value, low, high }, details: givenAt(0.95).details })).toBeCloseTo(0.9, 9);
  });

  test.each([
    [0.95, 'same'],
    [0.99, 'surer'],
    [0.9, 'less-sure'],
  ] as const)('of bounds that were given is noted: %d', (confidence, standing) => {
    expect(boundsStanding({ ...anyResult, ...givenAt(confidence) }, 0.95)).toBe(standing);
  });

  test('of bounds without a note nobody knows; without bounds there is none', () => {
    expect([
      boundsStanding({ ...anyResult, ...givenAt(0.9), details: '' }, 0.95),
      boundsStanding({ ...anyResult, ...givenAt(0.9), details: 'broken' }, 0.95),
      boundsStanding({ ...anyResult, low: null, high: null }, 0.95),
    ]).toEqual(['unknown', 'unknown', 'none']);
  });
});

describe('at another confidence', () => {
  test('a counted share has the bounds that it would have had from the start', () => {
    const { low, high } = wilsonInterval(1880, 2000, 0.99);
    expect(atConfidence(anyResult, 0.99)).toMatchObject({ value: 0.94, low, high });
    expect(levelOf(atConfidence(anyResult, 0.99))).toBe(0.99);
  });

  test('agreement beyond chance is kept as what it is, and has the bounds of its matrix', () => {
    const result = kept(agreement, judged, 'kappa');
    expect([result.method, methodOf(result)]).toEqual(['given', 'kappa-error']);
    const { matrix } = JSON.parse(result.details);
    const expected = cohenKappa(matrix.counts, 0.8);
    const moved = atConfidence(result, 0.8);
    expect([moved.low, moved.high]).toEqual([
      expect.closeTo(expected?.low ?? Number.NaN, 12),
      expect.closeTo(expected?.high ?? Number.NaN, 12),
    ]);
    expect(JSON.parse(moved.details)).toMatchObject({ matrix, bounds: { confidence: 0.8, method: 'kappa-error' } });
  });

  test('a mean has those of its numbers', () => {
    const numbers = Array.from({ length: 30 }, (_, at) => 1 + (at % 5));
    const result = kept(
      { task: 'satisfaction', columns: { rating: 0 } },
      numbers.map((each) => [String(each)]),
      'csat',
    );
    const moments = createMoments();
    for (const each of numbers) moments.add(each);
    const expected = meanInterval(moments.read(), 0.9);
    const moved = atConfidence(result, 0.9);
    expect([moved.low, moved.high]).toEqual([
      expect.closeTo(expected?.low ?? Number.NaN, 12),
      expect.closeTo(expected?.high ?? Number.NaN, 12),
    ]);
  });

  test('what was given, drawn by bootstrap or is the root of a mean stays, with the level it has', () => {
    const given = { ...anyResult, ...givenAt(0.95) };
    const columns = { 'actual-number': 0, 'predicted-number': 1 } as const;
    const pairs = Array.from({ length: 40 }, (_, at) => [String(at), String(at + (at % 4))]);
    const root = kept({ task: 'numbers', columns }, pairs, 'rmse');
    const drawn = kept({ task: 'latency', columns: { duration: 0 } }, pairs, 'latency-p50');
    for (const result of [given, root, drawn]) {
      expect(atConfidence(result, 0.9)).toBe(result);
      expect([levelOf(result), boundsStanding(result, 0.99)]).toEqual([0.95, 'less-sure']);
    }
  });
});
