import { assertNever } from '../kernel/assert-never.ts';
import { longestJoin } from './likeliest-joins.ts';
import { digitGroups } from './phone-digits.ts';
import { type QueryPart, queryParts } from './query-parts.ts';

/**
 * Where to look: `start` finds names that begin with what was typed, `name` looks anywhere in the name, `field` in the
 * other short fields and phone numbers too, `text` in long texts too.
 */
export type SearchScope = 'start' | 'name' | 'field' | 'text';

/** Columns of the index for Han characters and words, and those for pinyin and initials. */
const columns = {
  start: { words: ['name'], letters: ['starts'] },
  name: { words: ['name'], letters: ['starts', 'letters'] },
  field: { words: ['name', 'fields'], letters: ['starts', 'letters', 'field_letters'] },
  text: { words: ['name', 'fields', 'texts'], letters: ['starts', 'letters', 'field_letters', 'text_letters'] },
} as const;

/**
 * The FTS5 query for what a user typed: Han characters as a phrase, letters and digits as a prefix, all of them wanted.
 * Only letters and digits reach the query, each part in quotes: nothing typed can be read as a command of FTS5.
 * @returns null when nothing in the text can be searched for.
 */
export function fullTextQuery(typed: string, scope: SearchScope = 'name'): string | null {
  const asked = queryParts(typed).map((part, index) =>
    partQuery(part, scope === 'start' && index > 0 ? 'name' : scope),
  );
  return asked.length === 0 ? null : asked.join(' AND ');
}

function partQuery(part: QueryPart, scope: SearchScope): string {
  const reachesPhones = scope === 'field' || scope === 'text';
  switch (part.kind) {
    case 'phrase':
      return `{${columns[scope].words.join(' ')}} : ${scope === 'start' ? '^ ' : ''}"${part.units.join(' ')}"`;
    case 'letters':
      return beginning(part.text, scope);
    case 'number': {
      const words = part.words.map((word) => beginning(word, scope)).join(' AND ');
      return reachesPhones ? `((${words}) OR {digits} : "${digitGroups(part.digits).join(' ')}")` : words;
    }
    default:
      return assertNever(part);
  }
}

function beginning(letters: string, scope: SearchScope): string {
  const { words, letters: spoken } = columns[scope];
  if ([...letters].length === 1) return `{${spoken.join(' ')}} : "${letters}"`;
  // The pinyin of a name's beginning holds its first word too.
  const searched = scope === 'start' ? spoken : [...words, ...spoken];
  return `{${searched.join(' ')}} : "${letters.slice(0, longestJoin)}" *`;
}
