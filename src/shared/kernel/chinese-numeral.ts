const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a whole number written in Chinese numerals, 一百万 or 三千五百万, also with 两 and 〇; null for anything else.
 * Shortened endings (三千五 for 3 500) are ambiguous and not read.
 */
export function readChineseNumeral(text: string): number | null {
  const plain = text.replace(/〇/g, '零').replace(/两/g, '二');
  if (!/^[零一二三四五六七八九十百千万亿]+$/.test(plain) || !/^[一二三四五六七八九十]/.test(plain)) return null;
  if (/[一二三四五六七八九]{2}|[百千万亿][一二三四五六七八九]$/.test(plain)) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of plain) {
    const unit = units[sign];
    if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = null;
    } else if (sign === '万' || sign === '亿') {
      const scale = sign === '万' ? 10_000 : 100_000_000;
      const below = section + (digit ?? 0);
      total = sign === '亿' ? (total + below) * scale : total + below * scale;
      section = 0;
      digit = null;
    } else {
      digit = digits.indexOf(sign);
    }
  }
  return total + section + (digit ?? 0);
}
