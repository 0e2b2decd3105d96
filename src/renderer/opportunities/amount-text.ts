import type { Language } from '../../shared/kernel/text.ts';
import type { ReadResult } from '../ui/use-auto-save.ts';

const scales: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8, k: 1e3, m: 1e6, b: 1e9 };
const largest = 1e15;

/** Money as people write it: 150000, 150,000, 15万, 1.2亿, ¥3.5m; an empty box means unknown. */
export function readAmount(text: string, reason: string): ReadResult<number | null> {
  const plain = text.replace(/[\s,，¥￥元]/g, '').toLowerCase();
  if (plain === '') return { ok: true, value: null };
  const parts = /^(\d+(?:\.\d+)?|\.\d+)(万|亿|k|m|b|)$/.exec(plain);
  const scale = scales[parts?.[2] ?? ''];
  if (parts?.[1] === undefined || scale === undefined) return { ok: false, reason };
  // 1.2亿 is 120000000 exactly, not a hair beside it.
  const value = Number((Number(parts[1]) * scale).toPrecision(15));
  return value <= largest ? { ok: true, value } : { ok: false, reason };
}

/** The amount as its box shows it, readable by `readAmount`: 1,200万 in Chinese where it comes out even. */
export function amountText(amount: number | null, language: Language): string {
  if (amount === null) return '';
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const isEven = language === 'zh-CN' && amount >= 10_000 && Number.isInteger(amount / 100);
  return isEven ? `${number.format(amount / 10_000)}万` : number.format(amount);
}
