import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { formatMoney, moneyParts } from '../../shared/kernel/format-money.ts';
import { formatNumber } from '../../shared/kernel/format-number.ts';
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

/** A moment in a narrow column: 11-23 09:48 or 23 Nov 09:48; of another year only the day. */
export function formatMomentShort(moment: Date, language: Language): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  const two = (number: number) => String(number).padStart(2, '0');
  if (year !== new Date().getFullYear()) return formatDay(`${year}-${two(month)}-${two(day)}`, language);
  const date =
    language === 'zh-CN'
      ? `${two(month)}-${two(day)}`
      : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(moment);
  return `${date} ${formatTime(moment, language)}`;
}

/** A calendar date: 2026-11-26 in Chinese, 26 Nov 2026 in English. It has no zone, so it is read and shown as UTC. */
export function formatDay(day: CalendarDate, language: Language): string {
  if (language === 'zh-CN') return day;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

/** Money in the unit of a column's head: 万元 in Chinese, ¥ million in English. */
export function formatAmountInColumn(amount: number, language: Language): string {
  return moneyParts(amount, language, 'ten-thousand').number;
}

/** Money as it is said: 1,200 万元, ¥12.00 M. */
export function formatAmount(amount: number, language: Language): string {
  return formatMoney(amount, language, 'ten-thousand');
}

/** A count with the separators of the language. */
export function formatCount(count: number, language: Language): string {
  return formatNumber(count, language);
}
