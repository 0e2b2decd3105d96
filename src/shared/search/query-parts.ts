import { nameUnits } from './name-units.ts';
import { askedDigits, fewestDigits } from './phone-digits.ts';

/** What a user typed, taken apart; a record has to hold every part. */
export type QueryPart =
  /** Characters and pictures in a row. */
  | { readonly kind: 'phrase'; readonly units: readonly string[] }
  /** The beginning of a word, of pinyin or of initials. */
  | { readonly kind: 'letters'; readonly text: string }
  /** Digits: words that begin so, or a phone number with these digits in a row. */
  | { readonly kind: 'number'; readonly words: readonly string[]; readonly digits: string };

/** Takes a query apart: `工行 zhang 8001` is a phrase, letters and a number. */
export function queryParts(typed: string): readonly QueryPart[] {
  const number = askedDigits(typed);
  if (number !== null) return [{ kind: 'number', words: nameUnits(typed).map(({ text }) => text), digits: number }];
  return typed.split(/\s+/u).flatMap(partsOfWord);
}

function partsOfWord(word: string): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  let phrase: string[] = [];
  const closePhrase = () => {
    if (phrase.length > 0) parts.push({ kind: 'phrase', units: phrase });
    phrase = [];
  };
  for (const { text, kind } of nameUnits(word)) {
    if (kind !== 'word') {
      phrase.push(text);
      continue;
    }
    closePhrase();
    const isNumber = text.length >= fewestDigits && /^\d+$/u.test(text);
    parts.push(isNumber ? { kind: 'number', words: [text], digits: text } : { kind: 'letters', text });
  }
  closePhrase();
  return parts;
}
