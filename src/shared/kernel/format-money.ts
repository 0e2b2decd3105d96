import { type Decimals, formatNumber, minus } from './format-number.ts';
import type { Language } from './text.ts';

/** 元, 万元, 亿元; an English reader has yuan, millions and billions in their place. */
export type MoneyScale = 'one' | 'ten-thousand' | 'hundred-million';

/** Money in three parts, since a headline shows its number larger than the rest. */
export type MoneyParts = {
  /** Before the number: `¥` in English. */
  readonly prefix: string;
  readonly number: string;
  /** After the number: 元, 万元, 亿元; M, B. */
  readonly suffix: string;
};

type Notation = { readonly divisor: number; readonly prefix: string; readonly suffix: string; readonly name: string };

const notations: Readonly<Record<Language, Readonly<Record<MoneyScale, Notation>>>> = {
  'zh-CN': {
    one: { divisor: 1, prefix: '', suffix: '元', name: '元' },
    'ten-thousand': { divisor: 1e4, prefix: '', suffix: '万元', name: '万元' },
    'hundred-million': { divisor: 1e8, prefix: '', suffix: '亿元', name: '亿元' },
  },
  en: {
    one: { divisor: 1, prefix: '¥', suffix: '', name: '¥' },
    'ten-thousand': { divisor: 1e6, prefix: '¥', suffix: 'M', name: '¥ million' },
    'hundred-million': { divisor: 1e9, prefix: '¥', suffix: 'B', name: '¥ billion' },
  },
};

/**
 * Money of the currency's main unit at a scale: 36000000 → `3,600` 万元 or `36.00` M. Whole numbers stand without
 * decimals, except at the English scales, where columns of `36.00` and `77.53` are read together, and except what only
 * rounding makes 0.
 */
export function moneyParts(value: number, language: Language, scale: MoneyScale): MoneyParts {
  const { divisor, prefix, suffix } = notations[language][scale];
  const scaled = value / divisor;
  const whole = Math.round(scaled);
  // 20 元 in 万元 is `0.00`: a bare 0 would say that there is nothing. Less than a cent is nothing.
  const isWhole = Math.abs(scaled - whole) < 0.005 && (whole !== 0 || value === 0 || scale === 'one');
  const isPlain = isWhole && (language === 'zh-CN' || scale === 'one');
  const decimals: Decimals = isPlain ? { least: 0, most: 0 } : { least: 2, most: 2 };
  return { prefix, number: formatNumber(scaled, language, decimals), suffix };
}

/** Money in one text: `3,600 万元`, `−¥1.20 M`. */
export function formatMoney(value: number, language: Language, scale: MoneyScale): string {
  const { prefix, number, suffix } = moneyParts(value, language, scale);
  const signed = withPrefix(prefix, number);
  return suffix === '' ? signed : `${signed} ${suffix}`;
}

/** A sign of the currency stands behind the minus: −¥1.20. */
export function withPrefix(prefix: string, number: string): string {
  return number.startsWith(minus) ? `${minus}${prefix}${number.slice(minus.length)}` : prefix + number;
}

/** By what a scale divides: 10 000 for 万元, a million for its English counterpart. */
export function moneyDivisor(language: Language, scale: MoneyScale): number {
  return notations[language][scale].divisor;
}

/** What a table of money says above its numbers: 万元, ¥ million. */
export function moneyScaleName(language: Language, scale: MoneyScale): string {
  return notations[language][scale].name;
}
