import type { Expression, UnaryOperator } from './expression.ts';
import type { FormulaError } from './formula-error.ts';
import { attempt, FormulaFailure } from './formula-failure.ts';
import { arity, findFunction, functions } from './functions.ts';
import { operators } from './operators.ts';
import type { Span } from './span.ts';
import { type Punctuation, readTokens, type Token } from './tokens.ts';

/** Excel's own limits on a formula's length and on functions within functions, and ours on the height of the tree. */
const longestFormula = 8192;
const deepestCalls = 64;
const deepestTree = 200;

export type ParseResult =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly error: FormulaError };

export type ParseOptions = {
  /** Also reads NPV, IRR and MIRR, which only the results defined by the product use. */
  readonly internal?: boolean;
};

/**
 * Reads a formula written in Excel's operators and precedence: comparisons < `+ -` < `* /` < `^` (from the left) < `%`
 * < sign, so `-2^2` is 4 and `2^3^2` is 64. Gives the first error with its place. Function arities are checked here,
 * names and units by `checkFormula`.
 */
export function parseFormula(text: string, options: ParseOptions = {}): ParseResult {
  if (text.length > longestFormula) {
    const span = { start: longestFormula, end: text.length };
    return { ok: false, error: { code: 'too-long', length: text.length, limit: longestFormula, span } };
  }
  const read = readTokens(text);
  if (!read.ok) return read;
  const { tokens } = read;
  const internal = options.internal ?? false;
  return attempt(() => ({ ok: true, expression: new Parser(text, tokens, internal).parse() }));
}

class Parser {
  private position = 0;
  private nesting = 0;
  private callNesting = 0;
  private readonly heights = new Map<Expression, number>();

  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly internal: boolean;

  constructor(text: string, tokens: readonly Token[], internal: boolean) {
    this.text = text;
    this.tokens = tokens;
    this.internal = internal;
  }

  parse(): Expression {
    const expression = this.parseBinary(1);
    const next = this.peek();
    if (next.kind !== 'end') this.refuse(next);
    return expression;
  }

  private parseBinary(lowest: number): Expression {
    let left = this.parsePercent();
    for (;;) {
      const token = this.peek();
      if (token.kind !== 'operator') return left;
      const { operator, span: operatorSpan } = token;
      const { precedence } = operators[operator];
      if (precedence < lowest) return left;
      this.position++;
      const right = this.parseBinary(precedence + 1);
      const span = { start: left.span.start, end: right.span.end };
      left = this.build({ kind: 'binary', operator, operatorSpan, left, right, span }, [left, right]);
    }
  }

  private parsePercent(): Expression {
    let operand = this.parseSigned();
    for (let sign = this.takeSign('%'); sign !== undefined; sign = this.takeSign('%')) {
      const span = { start: operand.span.start, end: sign.end };
      operand = this.build({ kind: 'percent', operand, span }, [operand]);
    }
    return operand;
  }

  private parseSigned(): Expression {
    const token = this.peek();
    const operator = token.kind === 'operator' ? asSign(token.operator) : undefined;
    if (operator === undefined) return this.parseAtom();
    this.position++;
    const operand = this.nest(token.span, () => this.parseSigned());
    const span = { start: token.span.start, end: operand.span.end };
    return this.build({ kind: 'unary', operator, operand, span }, [operand]);
  }

  private parseAtom(): Expression {
    const token = this.peek();
    if (token.kind === 'number') {
      this.position++;
      return this.build({ kind: 'number', value: token.value, span: token.span }, []);
    }
    if (token.kind === 'name') {
      this.position++;
      const open = this.takeSign('(');
      if (open !== undefined) return this.parseCall(token.name, token.span, open);
      return this.build({ kind: 'name', name: token.name, span: token.span }, []);
    }
    const open = this.takeSign('(');
    if (open === undefined) return this.refuse(token);
    const inner = this.nest(open, () => this.parseBinary(1));
    // The brackets belong to the place that an error about this operand shows.
    const expression = { ...inner, span: { start: open.start, end: this.close(open).end } };
    this.heights.set(expression, this.heights.get(inner) ?? 1);
    return expression;
  }

  private parseCall(written: string, nameSpan: Span, open: Span): Expression {
    const name = findFunction(written);
    if (name === undefined || (functions[name].internal && !this.internal)) {
      throw new FormulaFailure({ code: 'unknown-function', name: written, span: nameSpan });
    }
    if (++this.callNesting > deepestCalls) throw tooDeep(nameSpan, deepestCalls);
    const given: Expression[] = [];
    const next = this.peek();
    if (!(next.kind === 'punctuation' && next.sign === ')')) {
      do given.push(this.nest(open, () => this.parseBinary(1)));
      while (this.takeSign(',') !== undefined);
    }
    const end = this.close(open).end;
    this.callNesting--;
    const span = { start: nameSpan.start, end };
    const { least, most } = arity(name);
    if (given.length < least || given.length > most) {
      throw new FormulaFailure({ code: 'wrong-arity', function: name, found: given.length, least, most, span });
    }
    return this.build({ kind: 'call', function: name, arguments: given, span }, given);
  }

  private close(open: Span): Span {
    const closing = this.takeSign(')');
    if (closing !== undefined) return closing;
    const next = this.peek();
    if (next.kind === 'end') throw new FormulaFailure({ code: 'unclosed-bracket', span: open });
    return this.refuse(next);
  }

  private peek(): Token {
    return this.tokens[this.position] ?? { kind: 'end', span: { start: this.text.length, end: this.text.length } };
  }

  private takeSign(sign: Punctuation): Span | undefined {
    const token = this.peek();
    if (token.kind !== 'punctuation' || token.sign !== sign) return undefined;
    this.position++;
    return token.span;
  }

  private refuse(token: Token): never {
    const { span } = token;
    if (token.kind === 'end') throw new FormulaFailure({ code: 'unexpected-end', span });
    throw new FormulaFailure({ code: 'unexpected-token', text: this.text.slice(span.start, span.end), span });
  }

  /** Bounds our own recursion, which brackets and signs drive without adding to the tree at once. */
  private nest(at: Span, parse: () => Expression): Expression {
    if (++this.nesting > deepestTree) throw tooDeep(at, deepestTree);
    const expression = parse();
    this.nesting--;
    return expression;
  }

  /** Bounds the height of the tree, which a long chain of operators drives without recursion. */
  private build(expression: Expression, parts: readonly Expression[]): Expression {
    const height = 1 + Math.max(0, ...parts.map((part) => this.heights.get(part) ?? 0));
    if (height > deepestTree) throw tooDeep(expression.span, deepestTree);
    this.heights.set(expression, height);
    return expression;
  }
}

function asSign(operator: string): UnaryOperator | undefined {
  return operator === '-' || operator === '+' ? operator : undefined;
}

function tooDeep(span: Span, limit: number): FormulaFailure {
  return new FormulaFailure({ code: 'too-deep', limit, span });
}
