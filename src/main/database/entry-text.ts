import { fieldLetters } from '../../shared/search/field-letters.ts';
import { nameUnits } from '../../shared/search/name-units.ts';
import { phoneWords } from '../../shared/search/phone-digits.ts';
import { type Readings, searchText } from '../../shared/search/search-text.ts';
import { fieldsOf, type SearchedEntity } from '../../shared/search/searched-fields.ts';
import type { SearchedRow } from './searched-tables.ts';

/** What the index keeps of a record, a property a column. */
interface EntryText {
  readonly name: string;
  readonly starts: string;
  readonly letters: string;
  readonly fields: string;
  readonly fieldLetters: string;
  readonly texts: string;
  readonly textLetters: string;
  readonly digits: string;
}

/** Titles, departments and regions repeat; beyond this many, memory counts more. */
const mostRemembered = 20_000;
const remembered = new Map<string, { readonly words: string; readonly letters: string }>();

/** The name of a record as it was written. */
export function nameOf(entity: SearchedEntity, row: SearchedRow): string {
  const [named] = fieldsOf(entity);
  return named === undefined ? '' : row[named[0]];
}

/** Builds what the index keeps of a record from the list of its fields. */
export function entryText(
  entity: SearchedEntity,
  row: SearchedRow,
  readings: Readings,
): EntryText & { readonly sortKey: string } {
  const { words, ...spoken } = searchText(nameOf(entity, row), readings);
  const fields = { words: [] as string[], letters: [] as string[] };
  const texts = { words: [] as string[], letters: [] as string[] };
  const digits: string[] = [];
  for (const [field, use] of fieldsOf(entity)) {
    const value = row[field];
    if (use === 'name' || value === '') continue;
    if (use === 'phone') {
      digits.push(phoneWords(value));
      continue;
    }
    const found = use === 'text' ? wordsOf(value, readings) : rememberedWords(value, readings);
    const target = use === 'text' ? texts : fields;
    target.words.push(found.words);
    target.letters.push(found.letters);
  }
  return {
    ...spoken,
    name: words,
    fields: fields.words.join(between),
    fieldLetters: fields.letters.join(' '),
    texts: texts.words.join(between),
    textLetters: texts.letters.join(' '),
    digits: digits.join(between),
  };
}

/** Keeps the end of one field and the beginning of the next from being found as one phrase. */
const between = ' \ue000 ';

function rememberedWords(value: string, readings: Readings) {
  const known = remembered.get(value);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const words = wordsOf(value, readings);
  remembered.set(value, words);
  return words;
}

function wordsOf(value: string, readings: Readings) {
  const words = nameUnits(value)
    .map(({ text }) => text)
    .join(' ');
  return { words, letters: fieldLetters(value, readings) };
}
