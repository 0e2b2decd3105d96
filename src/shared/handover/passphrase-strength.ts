import { shortestPassphrase } from './model.ts';

export type PassphraseStrength = 'too-short' | 'weak' | 'fair' | 'strong';

/** Bits that somebody who knows how it is made must guess: below the first it is weak, below the second fair. */
const fairBits = 50;
const strongBits = 70;

const alphabets: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/u, 26],
  [/[A-Z]/u, 26],
  [/[0-9]/u, 10],
  [/\p{Script=Han}/u, 3000],
  [/[^a-zA-Z0-9\p{Script=Han}]/u, 30],
];

/**
 * A hint, no promise: as if each character were chosen freely from the kinds of letters in use. What repeats itself
 * or runs on (aaaa, 1234) counts once.
 */
export function passphraseStrength(text: string): PassphraseStrength {
  const characters = Array.from(text);
  if (characters.length < shortestPassphrase) return 'too-short';
  const telling = characters.filter((character, index) => {
    const step = (character.codePointAt(0) ?? 0) - (characters[index - 1]?.codePointAt(0) ?? Number.NaN);
    return Number.isNaN(step) || Math.abs(step) > 1;
  });
  const alphabet = alphabets.reduce((sum, [pattern, size]) => sum + (pattern.test(text) ? size : 0), 0);
  const bits = Math.min(telling.length, new Set(telling).size * 2) * Math.log2(Math.max(2, alphabet));
  if (bits < fairBits) return 'weak';
  return bits < strongBits ? 'fair' : 'strong';
}
