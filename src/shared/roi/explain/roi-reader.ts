import { sayFrom } from '../../kernel/say.ts';
import type { Language } from '../../kernel/text.ts';
import english from '../../locales/en/roi-words.json' with { type: 'json' };
import chinese from '../../locales/zh-CN/roi-words.json' with { type: 'json' };
import type { Reader } from './row-label.ts';

const words = { 'zh-CN': sayFrom(chinese), en: sayFrom(english) } satisfies Record<Language, unknown>;

/** The words of `roi-words.json` in one language. */
export function roiReader(language: Language): Reader {
  return { language, say: words[language] };
}
