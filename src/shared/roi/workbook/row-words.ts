import type { Expression } from '../../formula/expression.ts';
import { toWords } from '../../formula/to-words.ts';
import type { Language } from '../../kernel/text.ts';
import { formatOperand } from '../explain/format-value.ts';
import { roiReader } from '../explain/roi-reader.ts';
import { cellLabel, rowLabel as labelIn, unitLabel } from '../explain/row-label.ts';
import type { Row } from '../program.ts';
import type { BookContext } from './book-context.ts';
import type { Words } from './wording.ts';

/** A row's name for the reader. */
export function rowLabel({ wording }: BookContext, row: Row): string {
  return wording.tell((language) => labelIn(row, roiReader(language)));
}

/** The reader's word for a row's unit. */
export function unitOf({ wording }: BookContext, row: Row): string {
  return wording.tell((language) => (row.unit === '%' ? '%' : unitLabel(row, roiReader(language))));
}

/** A formula told in words, with the rows' names. */
export function inWords(context: BookContext, expression: Expression): string {
  return context.wording.tell((language) => tellIn(context, expression, language));
}

function tellIn({ index }: BookContext, expression: Expression, language: Language): string {
  const reader = roiReader(language);
  return toWords(expression, {
    name: (name) => {
      const row = index.rowOf(name);
      return row === undefined ? name : cellLabel(row, index.cellOf(name)?.year ?? null, reader);
    },
    number: (value) => formatOperand(value, '', language),
    functionWord: (functionName) => reader.say(`functions.${functionName}`),
  });
}

/** What a result means; nothing for a result that has no definition of its own. */
export function definitionOf({ wording }: BookContext, row: Row): string {
  const isDefined = (id: string, words: Words): id is keyof Words['definition'] => Object.hasOwn(words.definition, id);
  return wording.say((words) => (isDefined(row.id, words) ? words.definition[row.id] : ''));
}
