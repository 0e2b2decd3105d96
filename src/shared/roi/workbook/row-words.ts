import type { Expression } from '../../formula/expression.ts';
import type { Row } from '../program.ts';
import type { BookContext } from './book-context.ts';

/** A row's name for the reader. */
export function rowLabel(context: BookContext, row: Row): string {
  const { label } = row;
  return label.kind === 'text' ? context.wording.label(label.text) : label.code;
}

/** A formula told in words. */
export function inWords(_context: BookContext, expression: Expression): string {
  return expression.kind;
}

export function unitOf(_context: BookContext, row: Row): string {
  return row.unit;
}

export function definitionOf(context: BookContext, row: Row): string {
  return context.wording.say((words) => (words.definition as Record<string, string>)[row.id] ?? '');
}
