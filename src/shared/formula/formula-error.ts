import type { Span } from './span.ts';
import type { Unit } from './unit.ts';

export type ValueKind = 'number' | 'boolean';

/** What can be wrong with a formula or a unit, as a code with parameters; the sentences live in the locale files. */
export type FormulaProblem =
  /** A character that belongs to no formula (`&`, `"`, `$`). */
  | { readonly code: 'unexpected-character'; readonly character: string }
  /** Something legal in the wrong place (`a b`, `a + * b`, an extra bracket). */
  | { readonly code: 'unexpected-token'; readonly text: string }
  /** The text stops where a value must follow; also an empty text. */
  | { readonly code: 'unexpected-end' }
  /** The span is the bracket that is never closed. */
  | { readonly code: 'unclosed-bracket' }
  /** A number beyond 1.8e308. */
  | { readonly code: 'number-too-large'; readonly text: string }
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'unknown-name'; readonly name: string }
  | { readonly code: 'unknown-function'; readonly name: string }
  | {
      readonly code: 'wrong-arity';
      readonly function: string;
      readonly found: number;
      readonly least: number;
      readonly most: number;
    }
  /** A yes/no where a number is needed, or the other way round. */
  | {
      readonly code: 'type-mismatch';
      readonly operator: string;
      readonly expected: ValueKind;
      readonly found: ValueKind;
    }
  /** A row over years where one value is needed. */
  | { readonly code: 'series-not-allowed'; readonly name: string }
  /** One value where a row over years is needed. */
  | { readonly code: 'series-needed'; readonly function: string }
  /** Two operands, arguments or branches of different units; the span is the operator or the later argument. */
  | { readonly code: 'unit-mismatch'; readonly operator: string; readonly left: Unit; readonly right: Unit }
  /** A plain number is needed (the argument of EXP, the digits of ROUND, an exponent). */
  | { readonly code: 'unit-not-ratio'; readonly operator: string; readonly unit: Unit }
  /** A value with a unit may be raised to a literal exponent only, else its unit would depend on the values. */
  | { readonly code: 'exponent-not-constant'; readonly operator: string; readonly unit: Unit }
  /** The whole formula comes out in another unit or kind than its place needs. */
  | { readonly code: 'wrong-result-unit'; readonly expected: Unit; readonly found: Unit }
  | { readonly code: 'wrong-result-kind'; readonly expected: ValueKind; readonly found: ValueKind }
  /** `members` in the order of reference, each referring to the next and the last to the first; `formula` holds the span. */
  | { readonly code: 'cycle'; readonly formula: string; readonly members: readonly string[] }
  /** A unit's spelling that nobody knows (`万元` is none: money is held in 元). */
  | { readonly code: 'unknown-unit'; readonly text: string };

export type FormulaError = FormulaProblem & { readonly span: Span };
