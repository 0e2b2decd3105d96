import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { formatMoney, moneyDivisor, moneyParts } from '../../shared/kernel/format-money.ts';
import { formatNumber } from '../../shared/kernel/format-number.ts';
import type { Language } from '../../shared/kernel/text.ts';

/** Making a formatter is slow, using it is fast; a long table uses each a thousand times. */
function perLanguage(options: Intl.DateTimeFormatOptions): (language: Language) => Intl.DateTimeFormat {
  // English dates go day, month, year: 11/12 would be read either way.
  const made = {
    'zh-CN': new Intl.DateTimeFormat('zh-CN', options),
    en: new Intl.DateTimeFormat('en-GB', options),
  } as const;
  return (language) => made[language];
}

const timeFormat = perLanguage({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const momentFormat = perLanguage({ dateStyle: 'medium', timeStyle: 'short' });
const dayOfYearFormat = perLanguage({ day: 'numeric', month: 'short' });
const dayFormat = perLanguage({ dateStyle: 'medium', timeZone: 'UTC' });

/** Hour and minute of a moment on the reader's clock, e.g. 09:48. */
export function formatTime(moment: Date, language: Language): string {
  return timeFormat(language).format(moment);
}

/** Day and minute of a moment on the reader's clock. */
export function formatMoment(moment: Date, language: Language): string {
  return momentFormat(language).format(moment);
}

/** A moment in a narrow column: 11-23 09:48 or 23 Nov 09:48; of another year only the day. */
export function formatMomentShort(moment: Date, language: Language): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== new Date().getFullYear()) return formatDay(`${year}-${monthAndDay}`, language);
  const date = language === 'zh-CN' ? monthAndDay : dayOfYearFormat(language).format(moment);
  return `${date} ${formatTime(moment, language)}`;
}

/** A calendar date: 2026-11-26 in Chinese, 26 Nov 2026 in English. It has no zone, so it is read and shown as UTC. */
export function formatDay(day: CalendarDate, language: Language): string {
  return language === 'zh-CN' ? day : dayFormat(language).format(new Date(day));
}

/** Money in the unit of a column's head: 万元 in Chinese, ¥ million in English. */
export function formatAmountInColumn(amount: number, language: Language): string {
  if (isSmall(amount, language)) return formatNumber(amount / moneyDivisor(language, 'ten-thousand'), language);
  return moneyParts(amount, language, 'ten-thousand').number;
}

/** Money as it is said: 1,200 万元, ¥12.00 M; what two decimals of these would not tell, in yuan. */
export function formatAmount(amount: number, language: Language): string {
  return formatMoney(amount, language, isSmall(amount, language) ? 'one' : 'ten-thousand');
}

/** Less than a tenth of the unit: two decimals would leave one digit of it, or none. */
function isSmall(amount: number, language: Language): boolean {
  return amount !== 0 && Math.abs(amount) < moneyDivisor(language, 'ten-thousand') / 10;
}

/** A count with the separators of the language. */
export function formatCount(count: number, language: Language): string {
  return formatNumber(count, language);
}
