import { evaluateFormula } from '../../formula/evaluate.ts';
import type { Expression } from '../../formula/expression.ts';

/** What a name turns into while a formula is made readable. */
export type Readable =
  | { readonly kind: 'keep' }
  /** The value decides the formula's form or leaves it unchanged: a factor of 1, a line that is 0, a year not taken. */
  | { readonly kind: 'constant'; readonly value: number }
  /** The formula stands in the name's place. */
  | { readonly kind: 'formula'; readonly expression: Expression };

export type SimplifyRules = {
  readonly name: (name: string) => Readable;
  /** The cells of a series. */
  readonly series: (name: string) => readonly string[] | undefined;
};

/**
 * Makes one of the product's formulas readable for one set of values: factors of 1 and terms of 0 go, IF becomes the
 * branch that is taken, sums and present values are written out. Its value stays the same.
 */
export function simplify(expression: Expression, rules: SimplifyRules): Expression {
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'name':
      return simplifyName(expression.name, rules);
    case 'unary': {
      const operand = simplify(expression.operand, rules);
      return fold({ ...expression, operand });
    }
    case 'percent':
      return fold({ ...expression, operand: simplify(expression.operand, rules) });
    case 'binary': {
      const left = simplify(expression.left, rules);
      const right = simplify(expression.right, rules);
      return withoutNeutral(fold({ ...expression, left, right }));
    }
    case 'call':
      return simplifyCall(expression, rules);
  }
}

type Call = Extract<Expression, { kind: 'call' }>;
type Binary = Extract<Expression, { kind: 'binary' }>;

const nowhere = { start: 0, end: 0 };

function simplifyName(name: string, rules: SimplifyRules): Expression {
  const readable = rules.name(name);
  switch (readable.kind) {
    case 'keep':
      return nameOf(name);
    case 'constant':
      return numberOf(readable.value);
    case 'formula':
      return simplify(readable.expression, rules);
  }
}

function simplifyCall(call: Call, rules: SimplifyRules): Expression {
  const [first, second, third] = call.arguments;
  if (call.function === 'IF' && first && second && third) {
    const condition = simplify(first, rules);
    if (condition.kind === 'number') return simplify(condition.value === 0 ? third : second, rules);
  }
  const written = call.arguments.flatMap((argument) => {
    const members = argument.kind === 'name' ? rules.series(argument.name) : undefined;
    return members === undefined ? [simplify(argument, rules)] : members.map((member) => simplifyName(member, rules));
  });
  if (call.function === 'SUM') return sumOf(written);
  if (call.function === 'NPV') {
    const [rate = numberOf(0), ...flows] = written;
    return sumOf(flows.map((flow, i) => discounted(flow, rate, i + 1)));
  }
  // Other functions of a row over years are told with the row's name.
  const keepsSeries = call.arguments.some((argument) => argument.kind === 'name' && rules.series(argument.name));
  return keepsSeries ? call : fold({ ...call, arguments: written });
}

function discounted(flow: Expression, rate: Expression, years: number): Expression {
  const yearly = withoutNeutral(binary('+', numberOf(1), rate));
  const factor = years === 1 ? yearly : binary('^', yearly, numberOf(years));
  return isNumber(flow, 0) ? flow : withoutNeutral(fold(binary('/', flow, factor)));
}

function sumOf(terms: readonly Expression[]): Expression {
  return terms.reduce((sum, term) => withoutNeutral(fold(binary('+', sum, term))), numberOf(0));
}

/** A formula of numbers alone is its value. */
function fold(expression: Expression): Expression {
  const parts =
    expression.kind === 'binary'
      ? [expression.left, expression.right]
      : expression.kind === 'call'
        ? expression.arguments
        : expression.kind === 'unary' || expression.kind === 'percent'
          ? [expression.operand]
          : [];
  if (!parts.every((part) => part.kind === 'number')) return expression;
  const result = evaluateFormula(expression, {});
  return 'value' in result ? numberOf(result.value) : expression;
}

function withoutNeutral(expression: Expression): Expression {
  if (expression.kind !== 'binary') return expression;
  const { operator, left, right } = expression;
  switch (operator) {
    case '+':
      if (isNumber(left, 0)) return right;
      if (isNumber(right, 0)) return left;
      // a + (b + c) reads better without the brackets.
      return right.kind === 'binary' && right.operator === '+'
        ? binary('+', withoutNeutral(binary('+', left, right.left)), right.right)
        : expression;
    case '-':
      if (isNumber(left, 0)) return { kind: 'unary', operator: '-', operand: right, span: nowhere };
      return isNumber(right, 0) ? left : expression;
    case '*':
      if (isNumber(left, 0) || isNumber(right, 0)) return numberOf(0);
      if (isNumber(left, 1)) return right;
      return isNumber(right, 1) ? left : expression;
    case '/':
    case '^':
      return isNumber(right, 1) ? left : expression;
    default:
      return expression;
  }
}

function isNumber(expression: Expression, value: number): boolean {
  return expression.kind === 'number' && expression.value === value;
}

function nameOf(name: string): Expression {
  return { kind: 'name', name, span: nowhere };
}

function numberOf(value: number): Expression {
  return { kind: 'number', value, span: nowhere };
}

function binary(operator: Binary['operator'], left: Expression, right: Expression): Binary {
  return { kind: 'binary', operator, operatorSpan: nowhere, left, right, span: nowhere };
}
