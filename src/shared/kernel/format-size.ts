import type { Language } from './text.ts';

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** A size as file managers write it in both languages: 3.4 MB. Counted in 1024s, as the limit is. */
export function formatSize(bytes: number, language: Language): string {
  const step = Math.min(bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10), units.length - 1);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: step > 1 ? 1 : 0 });
  return `${number.format(bytes / 1024 ** step)} ${units[step]}`;
}
