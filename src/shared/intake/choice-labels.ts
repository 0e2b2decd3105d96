import type { Language } from '../kernel/text.ts';
import choiceWords from './choice-words.json' with { type: 'json' };
import type { ChoiceList } from './field.ts';

/** The words that a template offers for a choice: of each value the first that belongs to the language. */
export function choiceLabels(list: ChoiceList, language: Language): readonly string[] {
  const isOurs = (word: string) => language === 'zh-CN' || !/\p{Script=Han}/u.test(word);
  return Object.entries(choiceWords[list]).map(([value, words]) => words.find(isOurs) ?? value);
}
