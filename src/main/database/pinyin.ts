import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import type { Readings } from '../../shared/search/search-text.ts';

const require = createRequire(import.meta.url);
const options = { toneType: 'none', type: 'array', v: true } as const;

let dictionary: typeof PinyinPro | undefined;
const readingsOfCharacter = new Map<string, readonly string[]>();

/** Readings from the dictionary, which is loaded with the first name that is written: starting and listing need none. */
export const pinyinReadings: Readings = (hanRun) => {
  const { pinyin, polyphonic } = loadDictionary();
  const likeliest = pinyin(hanRun, options);
  return Array.from(hanRun, (character, index) => [
    ...new Set([likeliest[index] ?? character, ...allReadings(character, polyphonic)]),
  ]);
};

function loadDictionary(): typeof PinyinPro {
  dictionary ??= require('pinyin-pro') as typeof PinyinPro;
  return dictionary;
}

function allReadings(character: string, polyphonic: typeof PinyinPro.polyphonic): readonly string[] {
  const known = readingsOfCharacter.get(character) ?? polyphonic(character, options)[0] ?? [];
  readingsOfCharacter.set(character, known);
  return known;
}
