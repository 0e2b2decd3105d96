/** A text of a locale file, by its path of keys, with `{{parameters}}` put in. */
export type SayWord = (code: string, parameters?: Readonly<Record<string, string | number>>) => string;

/** Says the texts of one locale file; a code without a text is said as itself, and so is a parameter not given. */
export function sayFrom(words: unknown): SayWord {
  return (code, parameters = {}) => {
    const found = code.split('.').reduce<unknown>(memberOf, words);
    if (typeof found !== 'string') return code;
    return found.replace(/\{\{(\w+)\}\}/g, (mark, name: string) =>
      Object.hasOwn(parameters, name) ? `${parameters[name]}` : mark,
    );
  };
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
