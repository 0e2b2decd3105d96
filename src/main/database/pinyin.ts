import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import type { Readings } from '../../shared/search/search-text.ts';

const require = createRequire(import.meta.url);
const options = { toneType: 'none', type: 'array', v: true } as const;

let dictionary: typeof PinyinPro | undefined;

/** Readings from the dictionary, which is loaded with the first name that is written: starting and listing need none. */
export const pinyinReadings: Readings = (hanRun) => {
  dictionary ??= require('pinyin-pro') as typeof PinyinPro;
  const characters = [...hanRun];
  const likeliest = dictionary.pinyin(hanRun, options);
  return characters.map((character, index) => {
    const all = dictionary?.polyphonic(character, options)[0] ?? [];
    return [...new Set([likeliest[index] ?? character, ...all])];
  });
};
