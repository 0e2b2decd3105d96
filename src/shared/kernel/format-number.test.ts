import { expect, test } from 'vitest';
import { formatMoney, moneyParts, moneyScaleName } from './format-money.ts';
import { formatMonths, formatNumber, formatPercent } from './format-number.ts';

test('money reads as a Chinese reader says it', () => {
  expect([
    formatMoney(36_000_000, 'zh-CN', 'ten-thousand'),
    formatMoney(77_526_671.675432, 'zh-CN', 'ten-thousand'),
    formatMoney(77_526_671.675432, 'zh-CN', 'one'),
    formatMoney(12_000_000, 'zh-CN', 'one'),
    formatMoney(120_000_000, 'zh-CN', 'hundred-million'),
    formatMoney(-12_000_000, 'zh-CN', 'ten-thousand'),
  ]).toEqual(['3,600 万元', '7,752.67 万元', '77,526,671.68 元', '12,000,000 元', '1.20 亿元', '−1,200 万元']);
});

test('money in English keeps two decimals at a scale, so that columns align', () => {
  expect([
    formatMoney(36_000_000, 'en', 'ten-thousand'),
    formatMoney(77_526_671.675432, 'en', 'ten-thousand'),
    formatMoney(77_526_671.675432, 'en', 'one'),
    formatMoney(12_000_000, 'en', 'one'),
    formatMoney(-12_000_000, 'en', 'ten-thousand'),
    moneyScaleName('en', 'ten-thousand'),
    moneyParts(36_000_000, 'en', 'ten-thousand'),
  ]).toEqual([
    '¥36.00 M',
    '¥77.53 M',
    '¥77,526,671.68',
    '¥12,000,000',
    '−¥12.00 M',
    '¥ million',
    { prefix: '¥', number: '36.00', suffix: 'M' },
  ]);
});

test('a cent that rounds away leaves no minus and no decimals', () => {
  expect([formatMoney(-0.001, 'zh-CN', 'one'), formatNumber(-0, 'en'), formatPercent(-0.00001, 'en')]).toEqual([
    '0 元',
    '0',
    '0%',
  ]);
});

test('a small amount at a large scale is not said to be nothing', () => {
  expect([
    formatMoney(20, 'zh-CN', 'ten-thousand'),
    formatMoney(-49, 'zh-CN', 'ten-thousand'),
    formatMoney(-123_456, 'zh-CN', 'hundred-million'),
    formatMoney(600_000, 'zh-CN', 'hundred-million'),
    formatMoney(20, 'en', 'ten-thousand'),
    formatMoney(0, 'zh-CN', 'ten-thousand'),
    formatMoney(10_000, 'zh-CN', 'ten-thousand'),
  ]).toEqual(['0.00 万元', '0.00 万元', '0.00 亿元', '0.01 亿元', '¥0.00 M', '0 万元', '1 万元']);
});

test('percentages, months and plain numbers carry the decimals that matter', () => {
  expect([
    formatPercent(0.6, 'zh-CN'),
    formatPercent(2.951373035591441, 'zh-CN'),
    formatPercent(8, 'en'),
    formatMonths(4, 'zh-CN'),
    formatMonths(3.4285714, 'en'),
    formatNumber(150_000, 'zh-CN'),
    formatNumber(0.1 + 0.2, 'en'),
  ]).toEqual(['60%', '295.14%', '800%', '4.0', '3.4', '150,000', '0.3']);
});
