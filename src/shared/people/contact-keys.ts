import { nameKey } from '../search/name-units.ts';

/** Shorter runs of digits are extensions and short dials, which many share. */
const fewestDigits = 7;

/**
 * The phone numbers of a field as they are compared: digits alone, without the country code of China or the
 * zero before an area code. A field may hold
 * several numbers between slashes, commas, semicolons or line ends; an extension (转 801, ext. 801) is left out.
 */
export function phoneKeys(phone: string): readonly string[] {
  const keys = phone
    .normalize('NFKC')
    .split(/[/,;、\n|]/u)
    .map((number) =>
      number
        .replace(/(转|分机|ext\.?|x)\s*\d+\s*$/iu, '')
        .replaceAll(/\D/gu, '')
        .replace(/^(0086|86)(?=\d{9,11}$)/u, '')
        .replace(/^0/u, ''),
    )
    .filter((digits) => digits.length >= fewestDigits);
  return [...new Set(keys)];
}

/** An e-mail address as it is compared; null when the field holds none. */
export function emailKey(email: string): string | null {
  const key = email.normalize('NFKC').trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+$/u.test(key) ? key : null;
}

/** A name or title as it is compared: case, full-width forms and spaces tell nobody apart. */
export function wordKey(words: string): string {
  return nameKey(words).replaceAll(' ', '');
}
