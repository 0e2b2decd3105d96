import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import type { Language } from '../../shared/kernel/text.ts';

/** A calendar date has no zone, so it is read and shown as UTC. */
function perLanguage(options: Intl.DateTimeFormatOptions) {
  const made = {
    'zh-CN': new Intl.DateTimeFormat('zh-CN', { ...options, timeZone: 'UTC' }),
    en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
  } as const;
  return (day: string, language: Language): string => made[language].format(new Date(day));
}

const dayOfYear = perLanguage({ day: 'numeric', month: 'short' });

/** A month given as `YYYY-MM`: 2026年11月, November 2026. */
export const formatMonth = perLanguage({ year: 'numeric', month: 'long' });

/** 周一, Mon. */
export const formatWeekday = perLanguage({ weekday: 'short' });

/** The day as a page's headline: 11月23日星期一, Monday 23 November. */
export const formatHeadlineDay = perLanguage({ day: 'numeric', month: 'long', weekday: 'long' });

/** The day in full, nothing left to guess: 2026年11月23日星期一, Mon, 23 Nov 2026. */
export function formatFullDay(day: CalendarDate, language: Language): string {
  return language === 'zh-CN' ? fullInChinese(day, language) : fullInEnglish(day, language);
}
const fullInChinese = perLanguage({ dateStyle: 'full' });
const fullInEnglish = perLanguage({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

/** A day near today in a narrow column: 11-26, 26 Nov. */
export function formatShortDay(day: CalendarDate, language: Language): string {
  return language === 'zh-CN' ? day.slice(5) : dayOfYear(day, language);
}
