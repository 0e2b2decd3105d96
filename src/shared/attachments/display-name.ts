import { extensionOf } from './file-name-risk.ts';

const longest = 200;

/** A file's name as it is kept: composed letters (macOS hands over decomposed ones), cut before its ending when too long. */
export function displayName(name: string): string {
  const composed = name.normalize('NFC').trim();
  if (composed.length <= longest) return composed;
  const ending = `….${extensionOf(composed)}`.slice(0, 20);
  // Cut between characters, never inside one that takes two units.
  let stem = '';
  for (const character of composed) {
    if (stem.length + character.length > longest - ending.length) break;
    stem += character;
  }
  return stem + ending;
}
