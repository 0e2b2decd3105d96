import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { Cell, CellRole, FormulaResult, InputRule, NumberFormat } from '../../workbook/workbook.ts';
import type { Wording, Words } from './wording.ts';

export function text(value: string, role: CellRole = 'text', span?: number): Cell {
  return { content: { kind: 'text', text: value }, role, ...(span === undefined ? {} : { span }) };
}

/** A text of the product in the reader's words. */
export function said(wording: Wording, choose: (words: Words) => string, role: CellRole = 'text', span?: number): Cell {
  return text(wording.say(choose), role, span);
}

export function number(value: number, format: NumberFormat, role: CellRole = 'value'): Cell {
  return { content: { kind: 'number', value }, role, format };
}

export function date(value: CalendarDate | null): Cell {
  return value === null ? text('') : { content: { kind: 'date', date: value }, role: 'text' };
}

export function formula(body: string, result: FormulaResult, format: NumberFormat, role: CellRole = 'value'): Cell {
  return { content: { kind: 'formula', formula: body, result }, role, format };
}

/** A number that the reader may change. */
export function input(value: number, format: NumberFormat, rule: InputRule): Cell {
  return { content: { kind: 'number', value }, role: 'input', format, input: rule };
}

/** A word that the reader may choose from a list. */
export function choice(value: string, values: readonly string[], title: string, message: string): Cell {
  return {
    content: { kind: 'text', text: value },
    role: 'input-text',
    input: { kind: 'list', values, title, message },
  };
}

/** A line that the reader may write on. */
export function blankToFill(): Cell {
  return { content: { kind: 'blank' }, role: 'input-text', input: { kind: 'free' } };
}

/** Excel refuses a longer text inside a formula, though not one put together from several. */
const LONGEST_LITERAL = 255;

/** A text inside a formula. */
export function quoted(value: string): string {
  const pieces: string[] = [''];
  for (const character of value.toWellFormed().replace(/\r\n?/g, '\n')) {
    if ((pieces.at(-1) ?? '').length + character.length > LONGEST_LITERAL) pieces.push('');
    pieces.push((pieces.pop() ?? '') + character);
  }
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}
