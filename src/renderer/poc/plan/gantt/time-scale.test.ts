import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../../../shared/kernel/days.ts';
import { stripesOf, timeScale } from './time-scale.ts';

describe('the time scale of a plan', () => {
  test('begins with the Monday before its first day, and a week is as wide as its date needs', () => {
    const { first, xOf, endOf, ticks } = timeScale('2026-10-14', '2026-10-30', 'week', 0);
    expect([first, Math.round(xOf('2026-10-19')), Math.round(endOf('2026-10-18')), ticks.slice(0, 3)]).toEqual([
      '2026-10-12',
      98,
      98,
      ['2026-10-12', '2026-10-19', '2026-10-26'],
    ]);
  });

  test('in months begins with the first of one and marks the first of each', () => {
    const { first, ticks } = timeScale('2026-10-14', '2026-12-30', 'month', 0);
    expect([first, ticks]).toEqual([
      '2026-10-01',
      ['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01'],
    ]);
  });

  test('leaves room behind the last day and is as wide as the screen', () => {
    const narrow = timeScale('2026-10-12', '2026-10-16', 'week', 0);
    expect([
      narrow.width - narrow.endOf('2026-10-16') >= 300,
      timeScale('2026-10-12', '2026-10-16', 'day', 884).width,
    ]).toEqual([true, 884]);
  });

  test('shades days off that follow each other as one stripe', () => {
    const scale = timeScale('2026-10-12', '2026-10-12', 'day', 28 * 14);
    expect(stripesOf(scale, (day) => weekdayOf(day) <= 5)).toEqual([
      { x: 8 + 5 * 28, width: 56 },
      { x: 8 + 12 * 28, width: 56 },
    ]);
  });
});
