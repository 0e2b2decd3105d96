import type { Language } from '../shared/kernel/text.ts';
import en from '../shared/locales/en/startup.json' with { type: 'json' };
import zh from '../shared/locales/zh-CN/startup.json' with { type: 'json' };

type StartupWord = keyof typeof zh;

/** The few words the main floor says itself: the window's title and why nothing could be opened. */
export function startupWord(
  language: Language,
  word: StartupWord,
  parameters: Readonly<Record<string, unknown>> = {},
): string {
  const text = language === 'zh-CN' ? zh[word] : en[word];
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(parameters[name] ?? ''));
}
