import { readChineseNumeral } from '../../kernel/chinese-numeral.ts';

/** A number as a part of a pattern: digits, or Chinese numerals up to 九十九. */
export const numberPattern = '(?:\\d{1,4}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两三四五六七八九])';

/** Reads what `numberPattern` found; 零 alone is 0. */
export function readNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (readChineseNumeral(text) ?? 0);
}
