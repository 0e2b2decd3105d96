/** A value read from a text, and the text without the words that said it. */
export interface Taken<Value> {
  readonly value: Value;
  readonly rest: string;
}

/** One way to say something: a pattern, and what a match of it means; null when it means nothing after all. */
export interface Saying<Value> {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Value | null;
}

/** The first of the sayings that the text holds. What was said leaves a gap, so that its neighbours do not join. */
export function takeSaying<Value>(text: string, sayings: readonly Saying<Value>[]): Taken<Value> | null {
  for (const { pattern, read } of sayings) {
    const match = pattern.exec(text);
    const value = match === null ? null : read(match);
    if (match === null || value === null) continue;
    return { value, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` };
  }
  return null;
}
