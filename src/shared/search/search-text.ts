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
  /** Full pinyin and initials from each character on: a query in letters is a prefix of one of these. */
  readonly letters: string;
  /** The name in its likeliest pinyin, for sorting. */
  readonly sortKey: string;
}

/** From each character on, this many are joined; nobody types more without a space. */
const longestRun = 16;
/** Polyphones multiply: only the readings nearest to the likeliest one are kept. */
const mostReadings = 16;

/** Builds the search text of a name: 中国工商银行 is found by 工商, `gongshang`, `zggsyh` and `gsyh`. */
export function searchText(name: string, readings: Readings): SearchText {
  const units = nameUnits(name);
  const spoken = readingsOfUnits(units, readings);
  const initials = spoken.map((options, index) => initialsOf(options, units[index]?.isHan === true));
  const letters = new Set<string>();
  for (let start = 0; start < units.length; start++) {
    for (const options of [spoken, initials]) {
      for (const token of likeliestJoins(options.slice(start, start + longestRun))) letters.add(token);
    }
  }
  return {
    words: units.map(({ text }) => text).join(' '),
    letters: [...letters].join(' '),
    sortKey: spoken.map(([likeliest]) => likeliest).join(' '),
  };
}

/** A word of letters is its own reading. */
function readingsOfUnits(units: readonly NameUnit[], readings: Readings): readonly (readonly string[])[] {
  const result: (readonly string[])[] = [];
  for (let start = 0; start < units.length; ) {
    let end = start;
    while (units[end]?.isHan) end++;
    if (end === start) {
      result.push([units[start]?.text ?? '']);
      start++;
      continue;
    }
    const run = units.slice(start, end).map(({ text }) => text);
    const found = readings(run.join(''));
    for (const [index, text] of run.entries()) result.push(found[index] ?? [text]);
    start = end;
  }
  return result;
}

/** A word counts by its first letter (Jianglan Bank → `jb`) and whole (AI 客服 → `aikf`). */
function initialsOf(options: readonly string[], isHan: boolean): readonly string[] {
  const first = options.map((option) => [...option][0] ?? '');
  return [...new Set(isHan ? first : [...first, ...options])];
}

interface Join {
  readonly text: string;
  /** How many characters are not read in their likeliest way. */
  readonly deviations: number;
}

function likeliestJoins(options: readonly (readonly string[])[]): readonly string[] {
  let joins: readonly Join[] = [{ text: '', deviations: 0 }];
  for (const choices of options) {
    const longer = choices.flatMap((choice, index) =>
      joins.map(({ text, deviations }) => ({ text: text + choice, deviations: deviations + (index === 0 ? 0 : 1) })),
    );
    // Most characters have one reading: then the order is what it was.
    joins =
      choices.length === 1
        ? longer
        : longer.sort((left, right) => left.deviations - right.deviations).slice(0, mostReadings);
  }
  return joins.map(({ text }) => text);
}
