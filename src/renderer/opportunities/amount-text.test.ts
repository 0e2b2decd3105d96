import { describe, expect, test } from 'vitest';
import { amountText, readAmount } from './amount-text.ts';

const unread = { ok: false, reason: 'unread' };

describe('an amount as people write it', () => {
  test.each([
    ['15万', 150_000],
    ['1.2亿', 120_000_000],
    ['0.07万', 700],
    ['1,200万', 12_000_000],
    ['￥1，200', 1_200],
    [' 3.5 M ', 3_500_000],
    ['12 万元', 120_000],
    ['', null],
  ])('%j means %j', (text, value) => {
    expect(readAmount(text, 'unread')).toEqual({ ok: true, value });
  });

  test.each(['-1', '1.2.3', '十万', '1e5', '15万亿', '99999999亿'])('%j is refused with the reason', (text) => {
    expect(readAmount(text, 'unread')).toEqual(unread);
  });

  test.each(['zh-CN', 'en'] as const)('what its box shows in %s reads back as the same amount', (language) => {
    const amounts = [0, 700, 9_999.5, 12_345, 12_000_000, 12_345_678, 1.2e9];
    expect(amounts.map((amount) => readAmount(amountText(amount, language), 'unread'))).toEqual(
      amounts.map((value) => ({ ok: true, value })),
    );
  });
});
