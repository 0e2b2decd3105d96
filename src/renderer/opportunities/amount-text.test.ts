import { describe, expect, test } from 'vitest';
import { amountText, readAmount } from './amount-text.ts';

const inTenThousands = (number: string) => `${number}万`;

describe('a contract amount in its box', () => {
  test('is read in 万 and 亿, and an empty box means unknown', () => {
    const read = ['15万', '1.2亿', '￥1,200', '12 万元', ' '].map((text) => readAmount(text, 'unread'));
    expect(read).toEqual([150_000, 120_000_000, 1_200, 120_000, null].map((value) => ({ ok: true, value })));
  });

  test.each(['-1', '60%', '60％', 'soon', '1.2.3', '1e16'])('is never taken from %j', (text) => {
    expect(readAmount(text, 'unread')).toEqual({ ok: false, reason: 'unread' });
  });

  test.each(['zh-CN', 'en'] as const)('reads back in %s as the amount it shows', (language) => {
    const amounts = [0, 700, 9_999.5, 12_345, 12_000_000, 12_345_678, 123_456_700, 1.2e9];
    const texts = amounts.map((amount) => amountText(amount, language, inTenThousands));
    expect(texts.map((text) => readAmount(text, 'unread'))).toEqual(amounts.map((value) => ({ ok: true, value })));
  });

  test('is shown in 万 only where nothing is lost', () => {
    const texts = [12_000_000, 12_345_678, 9_999].map((amount) => amountText(amount, 'zh-CN', inTenThousands));
    expect(texts).toEqual(['1,200万', '12,345,678', '9,999']);
  });
});
