import type { Expression } from './expression.ts';
import type { functions } from './functions.ts';
import { atomPrecedence, operators, percentPrecedence, unaryPrecedence } from './operators.ts';

/** How the leaves of a formula are written. */
export type Leaves = {
  readonly name: (name: string) => string;
  readonly call: (functionName: keyof typeof functions, given: readonly string[]) => string;
};

/**
 * Writes a formula in canonical form: no brackets but the needed ones, spaces around binary operators. Reading it back
 * gives the same tree.
 */
export function printFormula(expression: Expression): string {
  return printWith(expression, {
    name: (name) => name,
    call: (functionName, given) => `${functionName}(${given.join(', ')})`,
  });
}

/** Writes a formula in the grammar that Excel and our parser share. */
export function printWith(expression: Expression, leaves: Leaves): string {
  const print = (part: Expression, lowest: number): string => {
    const text = printWith(part, leaves);
    return precedenceOf(part) < lowest ? `(${text})` : text;
  };
  switch (expression.kind) {
    case 'number':
      return String(expression.value).toUpperCase();
    case 'name':
      return leaves.name(expression.name);
    case 'unary':
      return `${expression.operator}${print(expression.operand, unaryPrecedence)}`;
    case 'percent':
      return `${print(expression.operand, percentPrecedence)}%`;
    case 'binary': {
      const { precedence } = operators[expression.operator];
      const left = print(expression.left, precedence);
      return `${left} ${expression.operator} ${print(expression.right, precedence + 1)}`;
    }
    case 'call':
      return leaves.call(
        expression.function,
        expression.arguments.map((argument) => print(argument, 0)),
      );
  }
}

function precedenceOf(expression: Expression): number {
  switch (expression.kind) {
    case 'number':
      // A tree built by code may hold a negative number, which reads as a sign and a number.
      return expression.value < 0 ? unaryPrecedence : atomPrecedence;
    case 'name':
    case 'call':
      return atomPrecedence;
    case 'unary':
      return unaryPrecedence;
    case 'percent':
      return percentPrecedence;
    case 'binary':
      return operators[expression.operator].precedence;
  }
}
