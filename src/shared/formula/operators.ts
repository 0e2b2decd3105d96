import { power, powerDividesByZero } from './functions/arithmetic.ts';
import type { Loop } from './functions/function-definition.ts';
import { addLoop, comparisonLoop, divideLoop, loopOver, multiplyLoop, subtractLoop } from './loops.ts';

/** What an operator asks of its operands' units and what comes out. */
export type UnitRule = 'sum' | 'comparison' | 'product' | 'quotient' | 'power';

export type OperatorDefinition = {
  /** A higher number binds tighter; all operators group from the left, as in Excel. */
  readonly precedence: number;
  /** The sign a reader expects in a text. */
  readonly word: string;
  readonly units: UnitRule;
  readonly loop: Loop;
  readonly dividesByZero?: (left: number, right: number) => boolean;
};

const table = {
  '=': comparison('=', comparisonLoop(0, 1, 0)),
  '<>': comparison('≠', comparisonLoop(1, 0, 1)),
  '<': comparison('<', comparisonLoop(1, 0, 0)),
  '<=': comparison('≤', comparisonLoop(1, 1, 0)),
  '>': comparison('>', comparisonLoop(0, 0, 1)),
  '>=': comparison('≥', comparisonLoop(0, 1, 1)),
  '+': { precedence: 2, word: '+', units: 'sum', loop: addLoop },
  '-': { precedence: 2, word: '−', units: 'sum', loop: subtractLoop },
  '*': { precedence: 3, word: '×', units: 'product', loop: multiplyLoop },
  '/': { precedence: 3, word: '÷', units: 'quotient', loop: divideLoop, dividesByZero: (_left, right) => right === 0 },
  '^': { precedence: 4, word: '^', units: 'power', loop: loopOver(power), dividesByZero: powerDividesByZero },
} satisfies Record<string, OperatorDefinition>;

export type BinaryOperator = keyof typeof table;

/** The one list of binary operators, loosest first. */
export const operators: Readonly<Record<BinaryOperator, OperatorDefinition>> = table;

export const binaryOperators = Object.keys(operators) as readonly BinaryOperator[];

/** Above every binary operator: `2^3%` is 2^(3%), and `-2^2` is (-2)^2 = 4. */
export const percentPrecedence = 5;
export const unaryPrecedence = 6;
export const atomPrecedence = 7;

function comparison(word: string, loop: Loop): OperatorDefinition {
  return { precedence: 1, word, units: 'comparison', loop };
}
