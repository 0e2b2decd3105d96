import { type NameUnit, unitOf, unitsIn } from './name-units.ts';

/** A unit of a text with its place in the text as it was written, in UTF-16 positions. */
export interface LocatedUnit extends NameUnit {
  readonly start: number;
  readonly end: number;
}

/** The units of a text as the index compares them (no case, no accents, no full-width forms) and where they stand. */
export function locatedUnits(text: string): readonly LocatedUnit[] {
  const { folded, places } = fold(text);
  return Array.from(unitsIn(folded), (found) => ({
    ...unitOf(found[0]),
    start: places[found.index] ?? 0,
    end: places[found.index + found[0].length] ?? text.length,
  }));
}

/** The text folded character by character; `places` tells for each position where it came from. */
function fold(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let index = 0; index < plain.length; index++) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

const plainHan = /[\u4e00-\u9fff]/;

function foldCharacter(character: string): string {
  return plainHan.test(character) ? character : withoutAccents(character).toLowerCase();
}

/** Accents fall away as in the index. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{Mn}/gu, '');
}
