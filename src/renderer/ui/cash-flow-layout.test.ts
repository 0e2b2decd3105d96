import { describe, expect, test } from 'vitest';
import { layOutCashFlow, thinOut } from './cash-flow-layout.ts';

const frame = { width: 668, height: 187, left: 64, right: 100, top: 8, bottom: 47, lineHeight: 18, pin: 46 };
const base = { id: 'base', cumulative: [-12e6, 24e6, 60e6, 96e6] };
const optimistic = { id: 'optimistic', cumulative: [-12e6, 30e6, 72e6, 114e6] };

describe('the cash-flow chart', () => {
  test('lays the golden case out over its three years with the payback point after four months', () => {
    const layout = layOutCashFlow([base, optimistic], 4 / 12, 90, frame);
    expect(layout).toEqual({
      years: [
        { year: 0, x: 64 },
        { year: 1, x: 232 },
        { year: 2, x: 400 },
        { year: 3, x: 568 },
      ],
      ticks: [
        { value: 0, y: 128 },
        { value: 40e6, y: 88 },
        { value: 80e6, y: 48 },
        { value: 120e6, y: 8 },
      ],
      zeroY: 128,
      lines: [
        { id: 'base', points: '64.0,140.0 232.0,104.0 400.0,68.0 568.0,32.0', endX: 568, endY: 32, labelY: 32 },
        { id: 'optimistic', points: '64.0,140.0 232.0,98.0 400.0,56.0 568.0,14.0', endX: 568, endY: 14, labelY: 14 },
      ],
      band: '64.0,140.0 232.0,98.0 400.0,56.0 568.0,14.0 568.0,32.0 400.0,68.0 232.0,104.0 64.0,140.0',
      payback: { x: 120, labelX: 116, labelY: 82, isAtEnd: false },
    });
  });

  test('turns the payback words to the left when they would run out of the chart', () => {
    const layout = layOutCashFlow([base], 2.9, 90, frame);
    expect([layout.payback?.isAtEnd, layout.band]).toEqual([true, '']);
  });

  test('shows no payback point when the investment never comes back', () => {
    expect(layOutCashFlow([{ id: 'base', cumulative: [-5, -9] }], null, 90, frame).payback).toBeNull();
  });

  test('ends a scenario with a shorter horizon at its own last year', () => {
    const layout = layOutCashFlow([base, { id: 'short', cumulative: [-12e6, 24e6] }], null, 90, frame);
    expect(layout.lines.map(({ endX }) => endX)).toEqual([568, 232]);
  });
});

describe('the texts under the years', () => {
  const under = (years: number, spacing: number, width: number) =>
    Array.from({ length: years + 1 }, (_, year) => ({
      from: year * spacing - width / 2,
      to: year * spacing + width / 2,
    }));

  test('all stand in the three years of the golden case', () => {
    expect(thinOut(under(3, 168, 60), 8)).toEqual([0, 1, 2, 3]);
  });

  test('leave out every other of ten years rather than run together', () => {
    expect(thinOut(under(10, 48, 60), 8)).toEqual([0, 2, 4, 6, 8, 10]);
  });

  test('keep the last year and its distance when the steps do not meet it', () => {
    expect([thinOut(under(9, 48, 60), 8), thinOut(under(10, 30, 60), 8)]).toEqual([
      [0, 2, 4, 6, 9],
      [0, 3, 6, 10],
    ]);
  });

  test('are the last alone where not even two have room', () => {
    expect([thinOut(under(10, 4, 60), 8), thinOut(under(1, 20, 60), 8)]).toEqual([[10], [1]]);
  });
});
