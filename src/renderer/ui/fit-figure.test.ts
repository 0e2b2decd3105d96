import { describe, expect, test } from 'vitest';
import { firstWithin, fitFigure } from './fit-figure.ts';
import { inLargerUnits, moneyFigures } from './money-figures.ts';

const tile = { sizes: [22, 20, 18, 16], afterSize: 12, gap: 4 } as const;
const fit = (value: number, room: number) => {
  const [own, ...larger] = inLargerUnits(moneyFigures('zh-CN', 'one'), value);
  return fitFigure([own.figure(value), ...larger.map((money) => money.figure(value))], tile, room);
};

describe('a headline figure in a narrow place', () => {
  test('keeps the golden 元 whole in smaller type before it takes a larger unit', () => {
    expect([fit(36e6, 200), fit(36e6, 116), fit(77526671.68, 128)]).toEqual([
      { text: '36,000,000', after: '元', size: 22 },
      { text: '36,000,000', after: '元', size: 18 },
      { text: '77,526,671.68', after: '元', size: 16 },
    ]);
  });

  test('takes the largest unit in the smallest type when nothing fits', () => {
    expect([fit(77526671.68, 100), fit(9e20, 40)]).toEqual([
      { text: '7,752.67', after: '万元', size: 16 },
      { text: '9,000,000,000,000', after: '亿元', size: 16 },
    ]);
  });
});

test('an axis keeps the golden 元 and reads in 亿元 when its marks would fill the chart', () => {
  const nameFor = (...marks: readonly number[]) =>
    firstWithin(
      inLargerUnits(moneyFigures('zh-CN', 'one'), Math.max(...marks)),
      (money) => marks.map(money.short),
      12,
      96,
    ).name;
  expect([nameFor(0, 120e6), nameFor(0, 8e14), nameFor(0, 8e30)]).toEqual(['元', '万元', '亿元']);
});
