import { likeliestJoins } from './likeliest-joins.ts';
import { type NameUnit, nameUnits } from './name-units.ts';

/**
 * The readings of each character of a run of Han characters, in letters without tones, the one that fits its
 * neighbours first (银行 → `yin`, then `hang`, `xing`, `heng`). Supplied by the caller: the dictionary is large.
 */
export type Readings = (hanRun: string) => readonly (readonly string[])[];

/** What the full-text index keeps of a name. */
export interface SearchText {
  /** Characters and words, a space between: a query in Han characters is a phrase of these. */
  readonly words: string;
  /** Full pinyin and initials from the first character on: names that begin with what was typed. */
  readonly starts: string;
  /** The same from each later character on: a query in letters is a prefix of one of these. */
  readonly letters: string;
  /** The name in its likeliest pinyin, for sorting. */
  readonly sortKey: string;
}

/** From each character on, this many are joined; nobody types more without a space. */
const longestRun = 16;

/** Builds the search text of a name: 中国工商银行 is found by 工商, `gongshang`, `zggsyh` and `gsyh`. */
export function searchText(name: string, readings: Readings): SearchText {
  const units = nameUnits(name);
  const spoken = readingsOfUnits(units, readings);
  const initials = spoken.map((options, index) => {
    // At the end a word's first letter is but the beginning of the word, which a prefix finds.
    const isLast = index === spoken.length - 1;
    return units[index]?.kind === 'word' && isLast ? options : initialsOf(options, units[index]?.kind !== 'word');
  });
  const joins = [likeliestJoins(spoken, longestRun), likeliestJoins(initials, longestRun)];
  const known = new Set(['']);
  const tokensFrom = (start: number) => {
    const added: string[] = [];
    const add = (token: string) => {
      if (known.has(token)) return;
      known.add(token);
      added.push(token);
    };
    for (const joinsFrom of joins) for (const token of joinsFrom(start)) add(token);
    // A single letter that is typed is looked for as a word: thousands begin with it.
    for (const initial of initials[start] ?? []) add(firstOf(initial));
    return added;
  };
  const starts = tokensFrom(0).join(' ');
  const letters: string[] = [];
  for (let start = 1; start < units.length; start++) letters.push(...tokensFrom(start));
  return {
    words: units.map(({ text }) => text).join(' '),
    starts,
    letters: letters.join(' '),
    sortKey: spoken.flatMap(([likeliest = '']) => (likeliest === '' ? [] : [likeliest])).join(' '),
  };
}

/** A word of letters is its own reading, a picture has none. */
export function readingsOfUnits(units: readonly NameUnit[], readings: Readings): readonly (readonly string[])[] {
  const result: (readonly string[])[] = [];
  for (let start = 0; start < units.length; ) {
    let run = '';
    let end = start;
    for (; units[end]?.kind === 'han'; end++) run += units[end]?.text;
    if (end === start) {
      const unit = units[start];
      result.push([unit?.kind === 'word' ? unit.text : '']);
      start++;
      continue;
    }
    const found = readings(run);
    for (let index = start; index < end; index++) result.push(found[index - start] ?? [units[index]?.text ?? '']);
    start = end;
  }
  return result;
}

/** A word counts by its first letter (Jianglan Bank → `jb`) and whole (AI 客服 → `aikf`). */
export function initialsOf(options: readonly string[], isSpoken: boolean): readonly string[] {
  const [only] = options;
  if (isSpoken && options.length === 1 && only !== undefined) return [firstOf(only)];
  const first = options.map(firstOf);
  return [...new Set(isSpoken ? first : [...first, ...options])];
}

function firstOf(reading: string): string {
  return String.fromCodePoint(...(reading === '' ? [] : [reading.codePointAt(0) ?? 0]));
}
