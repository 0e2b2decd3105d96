import type { ErrorCode } from './column.ts';
import { namesIn } from './dependencies.ts';
import { evaluateFormula } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { Span } from './span.ts';

/** Where an error value arises: the part of the formula, and the names to look at (of a division, the divisor's). */
export type ErrorSource = { readonly error: ErrorCode; readonly span: Span; readonly names: readonly string[] };

type Values = Readonly<Record<string, number | readonly number[]>>;

/**
 * Finds the innermost part of a formula that fails for the given values, so that a screen can name the driver to fix.
 * @returns undefined when the formula has a value.
 */
export function findError(expression: Expression, values: Values): ErrorSource | undefined {
  const result = evaluateFormula(expression, values);
  if ('value' in result) return undefined;
  for (const part of evaluatedParts(expression, values)) {
    const inner = findError(part, values);
    if (inner !== undefined) return inner;
  }
  const culprit = expression.kind === 'binary' && expression.operator === '/' ? expression.right : expression;
  return { error: result.error, span: expression.span, names: namesIn(culprit) };
}

/** The parts whose errors reach the whole: of IF the condition and the branch that it takes. */
function evaluatedParts(expression: Expression, values: Values): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return [];
    case 'unary':
    case 'percent':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'call': {
      const [condition, whenTrue, whenFalse] = expression.arguments;
      if (expression.function !== 'IF' || condition === undefined) {
        return expression.arguments.filter((argument) => !isSeries(argument, values));
      }
      const test = evaluateFormula(condition, values);
      const branch = 'value' in test && test.value === 0 ? whenFalse : whenTrue;
      return branch === undefined || 'error' in test ? [condition] : [branch];
    }
  }
}

function isSeries(expression: Expression, values: Values): boolean {
  return expression.kind === 'name' && Object.hasOwn(values, expression.name) && Array.isArray(values[expression.name]);
}
