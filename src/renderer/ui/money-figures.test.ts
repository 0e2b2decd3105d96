import { describe, expect, test } from 'vitest';
import { inLargerUnits, moneyFigures, monthsText, percentText } from './money-figures.ts';

describe('money on screen', () => {
  test('tells the golden figures in 万元, to the cent in 元 beside them', () => {
    const { full, plain, short, exact, figure, rounded } = moneyFigures('zh-CN', 'ten-thousand');
    expect([
      full(36e6),
      plain(77526671.68),
      short(-12e6),
      exact(77526671.68),
      exact(36e6),
      figure(36e6),
      rounded(77526671.68),
    ]).toEqual([
      '3,600 万元',
      '7,752.67',
      '−1,200',
      '77,526,671.68 元',
      '36,000,000 元',
      { text: '3,600', after: '万元' },
      { text: '7,753', after: '万元' },
    ]);
  });

  test('says million in English, with a true minus before the currency', () => {
    const { full, plain, short, exact, figure } = moneyFigures('en', 'ten-thousand');
    expect([full(36e6), full(-12e6), plain(77526671.68), short(96e6), exact(-1.5), figure(-12e6)]).toEqual([
      '¥36.00 M',
      '−¥12.00 M',
      '77.53',
      '96.0',
      '−¥1.50',
      { text: '−¥12.00', after: 'M' },
    ]);
  });
});

test('a narrow place is offered larger units, but none that leaves only a fraction', () => {
  const names = (value: number) => inLargerUnits(moneyFigures('zh-CN', 'one'), value).map(({ name }) => name);
  expect([names(9e15), names(-32e6), names(0)]).toEqual([['元', '万元', '亿元'], ['元', '万元'], ['元']]);
});

test('percentages and months keep the digits people compare: 295.14, 800, 4.0', () => {
  expect([
    percentText(2.9513744, 'zh-CN'),
    percentText(8, 'zh-CN'),
    percentText(1.892, 'zh-CN'),
    percentText(2.95137, 'en', 0),
    monthsText(4, 'en'),
  ]).toEqual(['295.14', '800', '189.20', '295', '4.0']);
});
