const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A number as a part of a pattern: digits, or Chinese numerals up to 九十九. */
export const numberPattern = '(?:\\d{1,4}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两三四五六七八九])';

/** Reads what `numberPattern` found. */
export function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : [null, text];
  const units = digits[ones ?? ''] ?? 0;
  if (tens === null) return units;
  return (tens === '' ? 1 : (digits[tens ?? ''] ?? 0)) * 10 + units;
}
