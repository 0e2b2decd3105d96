/** Whoever searches by digits gives at least these many in a row. */
export const fewestDigits = 3;

const number = /\+?\d[\d\s\-()]*/gu;
/** A first character of the index's own for each group of three digits; one token each keeps the index small. */
const firstGroup = 0x4e00;

/** The phone numbers in a text as digits alone, without +86: `+86 138-1234 5678 转 80` → `13812345678`, `80`. */
function phoneNumbers(text: string): readonly string[] {
  if (/^\d*$/.test(text)) return text === '' ? [] : [text];
  const plain = /^[\u0020-\u007e]*$/.test(text) ? text : text.normalize('NFKC');
  return Array.from(plain.matchAll(number), ([found]) =>
    found.replace(/^(\+|00)86/u, '').replaceAll(/\D/gu, ''),
  ).filter((digits) => digits !== '');
}

/** The digits a query asks for when it is a number as people write it, or null: `138 1234`, `+86 138-1234`, `5678`. */
export function askedDigits(typed: string): string | null {
  const text = typed.normalize('NFKC').trim();
  if (!/^\+?[\d\s\-()]+$/u.test(text)) return null;
  const [digits, ...others] = phoneNumbers(text);
  return digits !== undefined && others.length === 0 && digits.length >= fewestDigits ? digits : null;
}

/** Every three digits in a row as a token: any longer run of digits is a phrase of them. */
export function digitGroups(digits: string): readonly string[] {
  return Array.from({ length: Math.max(0, digits.length - fewestDigits + 1) }, (_, start) =>
    String.fromCodePoint(firstGroup + Number(digits.slice(start, start + fewestDigits))),
  );
}

/** What the index keeps of the phone numbers in a text; a gap between two numbers belongs to neither. */
export function phoneWords(text: string): string {
  return phoneNumbers(text)
    .map((digits) => digitGroups(digits).join(' '))
    .join(' x ');
}
