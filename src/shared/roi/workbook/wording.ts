import type { BilingualText, Language } from '../../kernel/text.ts';
import { languages as allLanguages, textIn } from '../../kernel/text.ts';
import en from '../../locales/en/workbook.json' with { type: 'json' };
import zh from '../../locales/zh-CN/workbook.json' with { type: 'json' };

export type Words = typeof zh;
export type WorkbookLanguages = Language | 'both';
export type WordParameters = Readonly<Record<string, string | number | BilingualText>>;

/** The workbook's words in the reader's language, or in Chinese with English below it. */
export type Wording = {
  /** A text of `workbook.json` with its parameters filled in. */
  readonly say: (choose: (words: Words) => string, parameters?: WordParameters) => string;
  /** The same on one line, for sheet names, list entries and texts inside formulas. */
  readonly inline: (choose: (words: Words) => string, parameters?: WordParameters) => string;
  /** A text that the model brings. */
  readonly label: (text: BilingualText) => string;
  /** Any text that can be told in a language. */
  readonly tell: (textOf: (language: Language) => string) => string;
};

const wordsOf: Readonly<Record<Language, Words>> = { 'zh-CN': zh, en };

function fillIn(pattern: string, parameters: WordParameters, language: Language): string {
  return pattern.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => {
    const value = parameters[name];
    if (value === undefined) return mark;
    return typeof value === 'object' ? textIn(value, language) : String(value);
  });
}

export function wordingIn(chosen: WorkbookLanguages): Wording {
  const spoken: readonly Language[] = chosen === 'both' ? allLanguages : [chosen];
  const join = (textOf: (language: Language) => string, between: string): string =>
    [...new Set(spoken.map(textOf))].join(between);
  const phrase =
    (between: string) =>
    (choose: (words: Words) => string, parameters: WordParameters = {}): string =>
      join((language) => fillIn(choose(wordsOf[language]), parameters, language), between);
  return {
    say: phrase('\n'),
    inline: phrase(' '),
    label: (text) => join((language) => textIn(text, language), '\n'),
    tell: (textOf) => join(textOf, '\n'),
  };
}
