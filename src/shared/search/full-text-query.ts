import { nameUnits } from './name-units.ts';

/**
 * The FTS5 query for what a user typed: Han characters as a phrase, letters and digits as a prefix, all of them wanted.
 * Only letters and digits reach the query, each part in quotes: nothing typed can be read as a command of FTS5.
 * @returns null when nothing in the text can be searched for.
 */
export function fullTextQuery(typed: string): string | null {
  const parts: string[] = [];
  let phrase: string[] = [];
  const closePhrase = () => {
    if (phrase.length > 0) parts.push(`words : "${phrase.join(' ')}"`);
    phrase = [];
  };
  for (const unit of nameUnits(typed)) {
    if (unit.isHan) {
      phrase.push(unit.text);
    } else {
      closePhrase();
      parts.push(`"${unit.text}" *`);
    }
  }
  closePhrase();
  return parts.length === 0 ? null : parts.join(' AND ');
}
