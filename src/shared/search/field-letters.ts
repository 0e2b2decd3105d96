import { nameUnits } from './name-units.ts';
import { initialsOf, type Readings, readingsOfUnits } from './search-text.ts';

/** Of a text only so many characters and words from its beginning on are found by pinyin. */
export const spokenUnits = 40;
/** In a field one looks for a word, not for the whole: this many characters are joined. */
const longestRun = 6;

/** Pinyin and initials of a field or of the beginning of a text, in the likeliest reading only. */
export function fieldLetters(value: string, readings: Readings): string {
  const units = nameUnits(value.slice(0, 4 * spokenUnits)).slice(0, spokenUnits);
  const spoken = readingsOfUnits(units, readings).map(([likeliest]) => likeliest ?? '');
  const initials = spoken.map((reading, index) => initialsOf([reading], units[index]?.kind !== 'word')[0] ?? '');
  const letters = new Set<string>();
  for (let start = 0; start < units.length; start++) {
    if (initials[start] !== '') letters.add(initials[start] ?? '');
    // A word is found by itself; joins begin with a spoken character.
    if (units[start]?.kind !== 'han') continue;
    letters.add(spoken.slice(start, start + longestRun).join(''));
    letters.add(initials.slice(start, start + longestRun).join(''));
  }
  return [...letters].join(' ');
}
