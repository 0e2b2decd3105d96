import type { Expression } from '../../formula/expression.ts';
import { parseFormula } from '../../formula/parse.ts';
import type { BilingualText } from '../../kernel/text.ts';
import type { Row, RowLabel } from '../program.ts';

/** A formula as text of the formula language, as a tree, or null for an input. */
export type RowFormula = string | Expression | null;

export type RowHead = Pick<Row, 'id' | 'kind' | 'label' | 'unit'> &
  Partial<Pick<Row, 'unitLabel' | 'isBoolean' | 'line' | 'conditions'>>;

/** A row with one value. */
export function singleRow(head: RowHead, formula: RowFormula): Row {
  return { ...complete(head), cells: [{ name: head.id, year: null, expression: expressionOf(formula) }] };
}

/** A row with a value for each of the given years; its cells are named `<id>_<year>`. */
export function yearlyRow(head: RowHead, years: readonly number[], formulaOf: (year: number) => RowFormula): Row {
  const cells = years.map((year) => ({
    name: `${head.id}_${year}`,
    year,
    expression: expressionOf(formulaOf(year)),
  }));
  return { ...complete(head), cells };
}

/** A label that the product words itself. */
export function message(code: string, parameters: Readonly<Record<string, number | BilingualText>> = {}): RowLabel {
  return { kind: 'message', code, parameters };
}

/** A label that the model brings. */
export function text(label: BilingualText): RowLabel {
  return { kind: 'text', text: label };
}

/** `SUM(a, b)` of formula texts; 0 of none. */
export function sumOf(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : `SUM(${terms.join(', ')})`;
}

/** `AND(a, b)` of formula texts; true of none. */
export function allOf(terms: readonly string[]): string {
  return terms.length === 0 ? '0 = 0' : `AND(${terms.join(', ')})`;
}

/** `OR(a, b)` of formula texts; false of none. */
export function anyOf(terms: readonly string[]): string {
  return terms.length === 0 ? '0 = 1' : `OR(${terms.join(', ')})`;
}

/** The years from `first` to `last`, both included. */
export function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function complete(head: RowHead): Omit<Row, 'cells'> {
  return { isBoolean: false, conditions: [], ...head };
}

// A change of horizon writes mostly the same formulas again; reading them is what takes the time.
const mostKept = 5000;
const kept = new Map<string, Expression>();

function expressionOf(formula: RowFormula): Expression | null {
  if (typeof formula !== 'string') return formula;
  const known = kept.get(formula);
  if (known !== undefined) return known;
  const parsed = parseFormula(formula, { internal: true });
  if (!parsed.ok) throw new Error(`A formula of the product is wrong (${parsed.error.code}): ${formula}`);
  if (kept.size >= mostKept) kept.clear();
  kept.set(formula, parsed.expression);
  return parsed.expression;
}
