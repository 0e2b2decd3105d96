import { describe, expect, test } from 'vitest';
import reference from '../../../test/fixtures/statistics/expected.json' with { type: 'json' };
import { countsIntervals } from './bootstrap.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

describe('intervals of shares agree with statsmodels', () => {
  test.each(reference.proportions)('$successes of $count at $confidence', (row) => {
    const { low, high } = wilsonInterval(row.successes, row.count, row.confidence);
    const exact = clopperPearsonInterval(row.successes, row.count, row.confidence);
    const found = [low, high, exact.low, exact.high];
    for (const [at, wanted] of [...row.wilson, ...row.exact].entries()) expect(found[at]).toBeCloseTo(wanted, 9);
  });
});

describe('the bootstrap of counts agrees with drawing the cases again', () => {
  test.each(reference.bootstrap)('F1 of $counts', ({ counts, f1, bounds }) => {
    const f1Of = ([hits = 0, alarms = 0, missed = 0]: readonly number[]) => (2 * hits) / (2 * hits + alarms + missed);
    const [interval] = countsIntervals(counts, (drawn) => [f1Of(drawn)]);
    expect(f1Of(counts)).toBeCloseTo(f1, 12);
    const [low = 0, high = 0] = bounds;
    // Both draw at random: a tenth of the width is what two thousand draws leave open.
    const room = (high - low) / 10;
    expect(Math.abs((interval?.low ?? 0) - low)).toBeLessThan(room);
    expect(Math.abs((interval?.high ?? 0) - high)).toBeLessThan(room);
  });

  test('gives the same bounds for the same counts, and none where nothing is defined', () => {
    const ask = () => countsIntervals([5, 3, 2], ([a = 0, b = 0]) => [a / b, Number.NaN]);
    expect(ask()).toEqual(ask());
    expect(ask()[1]).toBeNull();
  });
});
