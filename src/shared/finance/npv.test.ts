import { describe, expect, test } from 'vitest';
import { excelNpv, npv } from './npv.ts';

describe('net present value', () => {
  test.each<[string, number, readonly number[], number]>([
    ['the 400-agent case', 0.1, [-12_000_000, 36_000_000, 36_000_000, 36_000_000], 77_526_671.68],
    ['bank fraud', 0.1, [-20_000_000, 80_000_000, 80_000_000, 80_000_000], 178_948_159.28],
    ['万元 at 8 %', 0.08, [-1200, 3600, 3600, 3600], 8077.55],
    ['with ramp and risk', 0.1, [-1200, 1440, 2304, 2880], 4177.01],
    ['uneven flows', 0.08, [-1000, 300, 420, 680], 177.67],
    ['fees in advance', 0.1, [-2000, 6000, 6000, 8000], 14423.74],
  ])('%s', (_title, rate, flows, expected) => {
    expect(npv(rate, flows)).toBeCloseTo(expected, 2);
  });

  test('a rate of zero adds the flows up, and no flows are worth nothing', () => {
    expect([npv(0, [-5, 2, 3.5]), npv(0.1, [])]).toEqual([0.5, 0]);
  });

  test('a negative rate above −100 % is computed', () => {
    expect(npv(-0.5, [1, 1, 1])).toBe(7);
  });

  test('a rate of −100 % or below, or none, is refused', () => {
    expect([npv(-1, [1]), npv(-2, [1]), npv(Number.NaN, [1]), excelNpv(-1, [1])]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('Excel’s NPV discounts its first flow by one period', () => {
    expect(excelNpv(1, [4, 8])).toBe(4);
  });
});
