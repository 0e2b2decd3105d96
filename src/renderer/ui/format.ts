import type { Language } from '../../shared/kernel/text.ts';

/** Hour and minute of a moment, e.g. 09:48. */
export function formatTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}
