import type { Expression } from './expression.ts';
import type { FunctionName } from './functions.ts';
import { atomPrecedence, type BinaryOperator, operators, percentPrecedence, unaryPrecedence } from './operators.ts';

/** The caller's words: labels or this customer's values for the names, numbers and functions of the reader's language. */
export type Words = {
  readonly name: (name: string) => string;
  readonly number: (value: number) => string;
  /** A word, written before the arguments in brackets, or a pattern for them: `若 {1} 则 {2}，否则 {3}`. */
  readonly functionWord: (functionName: FunctionName) => string;
};

/**
 * Tells a formula with × ÷ − and brackets for a reader who knows school mathematics rather than Excel: a sign that does
 * not come first, a sign under a power and a power of a power get brackets, and a percent of anything but a number is
 * told as ÷ 100.
 */
export function toWords(expression: Expression, words: Words): string {
  return tell(expression, words).text;
}

type Phrase = { readonly text: string; readonly precedence: number };

/** Below every operator: a pattern such as `若 … 则 …` has no visible end. */
const patternPrecedence = 0;

function tell(expression: Expression, words: Words): Phrase {
  switch (expression.kind) {
    case 'number':
      return atom(words.number(expression.value));
    case 'name':
      return atom(words.name(expression.name));
    case 'unary': {
      const sign = expression.operator === '-' ? '−' : '+';
      return { text: sign + inside(tell(expression.operand, words), percentPrecedence), precedence: unaryPrecedence };
    }
    case 'percent':
      if (expression.operand.kind === 'number') return atom(`${words.number(expression.operand.value)}%`);
      return tellBinary('/', tell(expression.operand, words), atom(words.number(100)));
    case 'binary':
      return tellBinary(expression.operator, tell(expression.left, words), tell(expression.right, words));
    case 'call':
      return tellCall(
        words.functionWord(expression.function),
        expression.arguments.map((argument) => tell(argument, words)),
      );
  }
}

function tellBinary(operator: BinaryOperator, left: Phrase, right: Phrase): Phrase {
  const { precedence, word, units } = operators[operator];
  const first = units === 'power' ? inside(left, atomPrecedence) : bracket(left, left.precedence < precedence);
  const second =
    units === 'comparison' ? bracket(right, right.precedence <= precedence) : inside(right, precedence + 1);
  return { text: `${first} ${word} ${second}`, precedence };
}

function tellCall(word: string, given: readonly Phrase[]): Phrase {
  if (!word.includes('{1}')) return atom(`${word}(${given.map((phrase) => phrase.text).join(', ')})`);
  const text = word.replace(/\{(\d+)\}/g, (mark, position: string) => {
    const phrase = given[Number(position) - 1];
    return phrase === undefined ? mark : bracket(phrase, phrase.precedence === patternPrecedence);
  });
  return { text, precedence: patternPrecedence };
}

function atom(text: string): Phrase {
  return { text, precedence: atomPrecedence };
}

/** A part that follows an operator, where a sign of its own (also of a negative value) would be misread. */
function inside(phrase: Phrase, lowest: number): string {
  return bracket(phrase, phrase.precedence < lowest || /^[-−+]/.test(phrase.text));
}

function bracket(phrase: Phrase, isNeeded: boolean): string {
  return isNeeded ? `(${phrase.text})` : phrase.text;
}
