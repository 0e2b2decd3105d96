import { describe, expect, test } from 'vitest';
import { chartScale, spreadLabels } from './chart-scale.ts';

describe('a chart axis', () => {
  test('puts round marks over the golden cash flow and starts at the investment', () => {
    const scale = chartScale([-12e6, 114e6], 8, 140);
    expect({
      ticks: scale.ticks,
      low: scale.toPixel(-12e6),
      zero: scale.toPixel(0),
      top: scale.toPixel(120e6),
    }).toEqual({
      ticks: [0, 40e6, 80e6, 120e6],
      low: 140,
      zero: 128,
      top: 8,
    });
  });

  test('marks zero when every flow is a loss, and never shows minus zero', () => {
    expect(chartScale([-5, -30], 0, 100).ticks.map((tick) => Object.is(tick, -0) || tick)).toEqual([-30, -20, -10, 0]);
  });

  test('stands still when there is nothing to show', () => {
    const scale = chartScale([0, 0], 0, 100);
    expect([scale.ticks, scale.toPixel(0)]).toEqual([[0], 100]);
  });

  test('keeps its marks apart by a round step at every size', () => {
    expect([0.007, 7, 9.99e14].map((high) => chartScale([high], 0, 1).ticks)).toEqual([
      [0, 0.002, 0.004, 0.006, 0.008],
      [0, 2, 4, 6, 8],
      [0, 4e14, 8e14, 12e14],
    ]);
  });
});

describe('end labels', () => {
  test('are moved apart when scenarios end at the same value, in their order', () => {
    expect(spreadLabels([50, 50, 51], 18, 0, 100)).toEqual([50, 68, 86]);
  });

  test('are pushed back into the frame at the lower edge', () => {
    expect(spreadLabels([95, 20, 98], 18, 0, 100)).toEqual([82, 20, 100]);
  });
});
