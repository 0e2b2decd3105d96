import { expect, test } from 'vitest';
import { formatAmount, formatAmountInColumn } from './format.ts';

test.each([
  [12_000_000, '1,200 万元', '¥12.00 M', '1,200', '12.00'],
  [120_000, '12 万元', '¥0.12 M', '12', '0.12'],
  [12_500, '1.25 万元', '¥12,500', '1.25', '0.0125'],
  [1200, '0.12 万元', '¥1,200', '0.12', '0.0012'],
  [20, '20 元', '¥20', '0.002', '0.00002'],
  [0, '0 万元', '¥0.00 M', '0', '0.00'],
])('%d yuan lose no digits that matter', (amount, zh, en, zhColumn, enColumn) => {
  expect([
    formatAmount(amount, 'zh-CN'),
    formatAmount(amount, 'en'),
    formatAmountInColumn(amount, 'zh-CN'),
    formatAmountInColumn(amount, 'en'),
  ]).toEqual([zh, en, zhColumn, enColumn]);
});
