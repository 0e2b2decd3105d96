import type { FunctionName } from './functions.ts';
import type { BinaryOperator } from './operators.ts';
import type { Span } from './span.ts';

/**
 * A formula as a tree. Brackets leave no trace in it. `parseFormula` gives a tree at most 200 high whose numbers are
 * finite and not negative; code that builds trees by hand keeps to that.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression; readonly span: Span }
  | { readonly kind: 'percent'; readonly operand: Expression; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly operatorSpan: Span;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | {
      readonly kind: 'call';
      readonly function: FunctionName;
      readonly arguments: readonly Expression[];
      readonly span: Span;
    };

export type UnaryOperator = '-' | '+';
