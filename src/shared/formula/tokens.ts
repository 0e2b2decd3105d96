import type { FormulaError } from './formula-error.ts';
import { toHalfWidth } from './half-width.ts';
import { type BinaryOperator, binaryOperators } from './operators.ts';
import type { Span } from './span.ts';

export type Punctuation = '(' | ')' | ',' | '%';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'operator'; readonly operator: BinaryOperator; readonly span: Span }
  | { readonly kind: 'punctuation'; readonly sign: Punctuation; readonly span: Span }
  | { readonly kind: 'end'; readonly span: Span };

export type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly error: FormulaError };

const space = /\s+/uy;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy;
const name = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{Nd}_]*/uy;
const operator = /<>|<=|>=|[=<>+\-*/^]/uy;
const punctuation = /[(),%]/uy;
const anyCharacter = /./suy;

/** Whether a text can stand in a formula as one name, exactly as it is written. */
export function isName(text: string): boolean {
  return match(name, text, 0) === text && normaliseName(text) === text;
}

/**
 * Cuts a formula into tokens; the last one is `end`. Full-width forms （，＋％１ and the signs × ÷ − ≤ ≥ ≠ that a
 * Chinese keyboard or a printed report gives are read as their ASCII counterparts.
 */
export function readTokens(text: string): Tokens {
  const tokens: Token[] = [];
  const source = toHalfWidth(text);
  let position = 0;
  while (position < source.length) {
    const blank = match(space, source, position);
    if (blank !== undefined) {
      position += blank.length;
      continue;
    }
    const found = readToken(source, position);
    if ('code' in found) return { ok: false, error: found };
    tokens.push(found);
    position = found.span.end;
  }
  tokens.push({ kind: 'end', span: { start: text.length, end: text.length } });
  return { ok: true, tokens };
}

function readToken(source: string, start: number): Token | FormulaError {
  const spanOf = (text: string) => ({ start, end: start + text.length });
  const digits = match(number, source, start);
  if (digits !== undefined) {
    const value = Number(digits);
    const span = spanOf(digits);
    return Number.isFinite(value) ? { kind: 'number', value, span } : { code: 'number-too-large', text: digits, span };
  }
  const word = match(name, source, start);
  if (word !== undefined) return { kind: 'name', name: normaliseName(word), span: spanOf(word) };
  const single = signs[source.charAt(start)];
  if (single !== undefined) return { kind: 'operator', operator: single, span: { start, end: start + 1 } };
  const sign = match(operator, source, start);
  const known = binaryOperators.find((candidate) => candidate === sign);
  if (known !== undefined) return { kind: 'operator', operator: known, span: spanOf(known) };
  const mark = match(punctuation, source, start);
  if (mark !== undefined) return { kind: 'punctuation', sign: mark as Punctuation, span: spanOf(mark) };
  const character = match(anyCharacter, source, start) ?? source.charAt(start);
  return { code: 'unexpected-character', character, span: spanOf(character) };
}

const signs: Readonly<Partial<Record<string, BinaryOperator>>> = Object.assign(Object.create(null), {
  '×': '*',
  '÷': '/',
  '−': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
});

function normaliseName(text: string): string {
  return text.normalize('NFC');
}

function match(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}
