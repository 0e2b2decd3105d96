import { expect, test } from 'vitest';
import { formatRamp, readRamp } from './ramp.ts';

test('a ramp is read as people write it, full-width characters included', () => {
  expect(['50/80/100%', '50%, 80%，100％', '５０、８０、１００', '100', ''].map(readRamp)).toEqual([
    [0.5, 0.8, 1],
    [0.5, 0.8, 1],
    [0.5, 0.8, 1],
    [1],
    [],
  ]);
});

test('a ramp beyond 100 %, with words in it or longer than ten years is refused', () => {
  expect(['50/120', 'half', '-10/100', '1/2/3/4/5/6/7/8/9/10/11'].map(readRamp)).toEqual([null, null, null, null]);
});

test('a ramp that is shown can be read back', () => {
  expect(readRamp(formatRamp([0.07, 0.55, 1]))).toEqual([0.07, 0.55, 1]);
});
