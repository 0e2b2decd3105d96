import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internalRates, irr } from './irr.ts';

describe('internal rate of return', () => {
  test.each<[string, readonly number[], number]>([
    ['the 400-agent case', [-12_000_000, 36_000_000, 36_000_000, 36_000_000], 2.95137],
    ['bank fraud', [-20_000_000, 80_000_000, 80_000_000, 80_000_000], 3.96737],
    ['with ramp and risk', [-1200, 1440, 2304, 2880], 1.4099],
    ['uneven flows', [-1000, 300, 420, 680], 0.1634],
    ['fees in advance', [-2000, 6000, 6000, 8000], 3],
    ['one year', [-100, 110], 0.1],
    ['a loan', [100, -110], 0.1],
    ['money half lost', [-100, 0, 25], -0.5],
    ['nearly all lost', [-1e15, 1], -1],
    ['a return after idle years', [0, 0, -100, 0, 121], 0.1],
    ['huge returns', [-1e-3, 1e15], 1e18],
  ])('%s', (_title, flows, rate) => {
    const found = irr(flows) ?? Number.NaN;
    expect(Math.abs(found - rate)).toBeLessThan(1e-4 * Math.max(1, rate));
  });

  test('an exact rate is found to the last digits', () => {
    expect(irr([-2000, 6000, 6000, 8000])).toBeCloseTo(3, 13);
  });

  test.each<[string, readonly number[]]>([
    ['only inflows', [1, 2, 3]],
    ['only outflows', [-1, -2]],
    ['nothing at all', [0, 0, 0]],
    ['no year', []],
    ['one year only', [-5]],
    ['a sum that never reaches zero', [100, -100, 50]],
    ['a flow that is no number', [-1, Number.NaN, 2]],
    ['an endless flow', [-1, Number.POSITIVE_INFINITY]],
  ])('there is none for %s', (_title, flows) => {
    expect([irr(flows), internalRates(flows)]).toEqual([undefined, []]);
  });

  test('of several rates the nearest to the guess is given', () => {
    // (1+r) = 1.1 and 1.3
    const flows = [-100, 240, -143];
    const rounded = (rate: number | undefined) => Math.round((rate ?? Number.NaN) * 1e9) / 1e9;
    expect([internalRates(flows).map(rounded), rounded(irr(flows, 0)), rounded(irr(flows, 0.5))]).toEqual([
      [0.1, 0.3],
      0.1,
      0.3,
    ]);
  });

  test('a rate at which the value only touches zero counts', () => {
    const rates = internalRates([-100, 220, -121]);
    expect(rates.map((rate) => Math.round(rate * 1e6) / 1e6)).toEqual([0.1]);
  });

  test('three rates are all found', () => {
    // The factors (1+r) of -1000, 3600, -4310, 1716 are 1.1, 1.2 and 1.3.
    const rates = internalRates([-1000, 3600, -4310, 1716]);
    expect(rates.map((rate) => Math.round(rate * 1e9) / 1e9)).toEqual([0.1, 0.2, 0.3]);
  });

  test('a hundred and twenty months with changing signs are no trouble', () => {
    const months = Array.from({ length: 121 }, (_, t) => (t === 0 ? -1000 : t % 12 === 0 ? -5 : 20));
    const rate = irr(months, 0.01) ?? Number.NaN;
    const value = months.reduce((sum, flow, t) => sum + flow / (1 + rate) ** t, 0);
    expect([rate.toFixed(6), Math.abs(value) < 1e-9]).toEqual(['0.015085', true]);
  });

  test('at the rate the value is zero, for an outlay followed by random returns', () => {
    const share = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
    const later = fc.tuple(fc.array(share, { maxLength: 9 }), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), later, (outlay, [shares, last]) => {
        const flows = [-outlay, ...[...shares, last].map((part) => part * outlay)];
        const rates = internalRates(flows);
        const rate = rates[0] ?? Number.NaN;
        const value = flows.reduce((sum, flow, t) => sum + flow / (1 + rate) ** t, 0);
        expect([rates.length, Math.abs(value) <= 1e-9 * outlay]).toEqual([1, true]);
      }),
      { numRuns: 1000 },
    );
  });
});
