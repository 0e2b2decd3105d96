import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import type { Readings } from '../../shared/search/search-text.ts';

const require = createRequire(import.meta.url);
const options = { toneType: 'none', type: 'array', v: true } as const;

/** Runs that were read lately: trades, titles and departments repeat; beyond this many, memory counts more. */
const mostRuns = 20_000;
/** The first ideograph of Unicode. */
const firstHan = 0x4e00;

let dictionary: typeof PinyinPro | undefined;
const readingsOfCharacter = new Map<string, readonly string[]>();
const readingsOfRun = new Map<string, readonly (readonly string[])[]>();

/** Readings from the dictionary, which is loaded with the first name that is written: starting and listing need none. */
export const pinyinReadings: Readings = (hanRun) => {
  const known = readingsOfRun.get(hanRun);
  if (known !== undefined) return known;
  const read = readRun(hanRun);
  if (readingsOfRun.size >= mostRuns) readingsOfRun.clear();
  readingsOfRun.set(hanRun, read);
  return read;
};

/** Reads the dictionary ahead of the first name: it takes a tenth of a second. */
export function prepareReadings(): void {
  pinyinReadings(String.fromCodePoint(firstHan));
}

function readRun(hanRun: string): readonly (readonly string[])[] {
  const { pinyin, polyphonic } = loadDictionary();
  const characters = Array.from(hanRun);
  const all = characters.map((character) => allReadings(character, polyphonic));
  // Neighbours only matter to a character that can be read in more ways than one.
  if (all.every((readings) => readings.length === 1)) return all;
  const likeliest = pinyin(hanRun, options);
  return characters.map((character, index) => [...new Set([likeliest[index] ?? character, ...(all[index] ?? [])])]);
}

function loadDictionary(): typeof PinyinPro {
  dictionary ??= require('pinyin-pro') as typeof PinyinPro;
  return dictionary;
}

function allReadings(character: string, polyphonic: typeof PinyinPro.polyphonic): readonly string[] {
  const known = readingsOfCharacter.get(character);
  if (known !== undefined) return known;
  const found = [...new Set(polyphonic(character, options)[0] ?? [])];
  readingsOfCharacter.set(character, found);
  return found;
}
