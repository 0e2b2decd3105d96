import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import type { Language } from '../../shared/kernel/text.ts';

/** Hour and minute of a moment on the reader's clock, e.g. 09:48. */
export function formatTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}

/** Day and minute of a moment on the reader's clock. */
export function formatMoment(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(moment);
}

/** A calendar date: 2026-11-26 in Chinese, 26 Nov 2026 in English. It has no zone, so it is read and shown as UTC. */
export function formatDay(day: CalendarDate, language: Language): string {
  if (language === 'zh-CN') return day;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

/** Money in the unit of a column's head: 万元 in Chinese, ¥ million in English. */
export function formatAmountInColumn(amount: number, language: Language): string {
  const scale = language === 'zh-CN' ? 10_000 : 1_000_000;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(amount / scale);
}

/** Money as it is said: 1,200 万元, ¥12M. */
export function formatAmount(amount: number, language: Language): string {
  if (language === 'zh-CN') return `${formatAmountInColumn(amount, language)} 万元`;
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 2,
  }).format(amount);
}

/** A count with the separators of the language. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}
