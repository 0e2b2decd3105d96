import { describe, expect, test } from 'vitest';
import { quantileInterval } from './bootstrap.ts';
import { quantile } from './quantile.ts';
import { randomStreams } from './random.ts';

describe('the interval of a quantile', () => {
  const random = randomStreams(5)();
  const sample = Float64Array.from({ length: 400 }, () => -Math.log(1 - random())).sort();

  test.each([0.5, 0.95])('of %d is where resampling by hand puts it', (share) => {
    const medians = Array.from({ length: 4000 }, () => {
      const drawn = Float64Array.from(sample, () => sample[Math.floor(random() * sample.length)] ?? 0).sort();
      return quantile(drawn, share) ?? 0;
    }).sort((a, b) => a - b);
    const byHand = [quantile(medians, 0.025) ?? 0, quantile(medians, 0.975) ?? 0] as const;
    const { low, high } = quantileInterval(sample, share) ?? { low: 0, high: 0 };
    const room = (byHand[1] - byHand[0]) / 8;
    expect(Math.abs(low - byHand[0])).toBeLessThan(room);
    expect(Math.abs(high - byHand[1])).toBeLessThan(room);
  });

  test('is none where the quantile may lie beyond all values', () => {
    const found = [0, 1, 5, 6].map((count) => quantileInterval(Array(count).fill(7), 0.5));
    expect(found).toEqual([null, null, null, { low: 7, high: 7 }]);
  });
});
