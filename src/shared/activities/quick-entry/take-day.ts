import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays, addMonths, daysBetween, weekdayOf } from '../../kernel/days.ts';
import { numberPattern as n, readNumber } from './chinese-number.ts';
import { type Saying, type Taken, takeSaying } from './taken.ts';

const relative: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  tmr: 1,
};

/** In characters, or as a digit that does not begin a longer number or a time: 周四14:00 is 周四, 14:00. */
const chineseWeekdayWord = '([一二三四五六日天]|[1-7](?![\\d:：点时]))';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const weekdayWord = '(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
/** A month by its name; only whole names, as Market and Decision are none. */
export const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A day and month without a year lie ahead, unless they went by this recently: then something past is being told. */
const daysToldAfterwards = 31;

/**
 * Takes the day out of what was typed: 明天, 下周三, 11月26日, 3天后, next wed, in 3 days.
 * @param today - what 今天 means
 * @returns null when no day is said; a day that no calendar has (2月30日) is none
 */
export function takeDay(text: string, today: CalendarDate): Taken<CalendarDate> | null {
  return takeSaying(text, sayings(today));
}

function sayings(today: CalendarDate): readonly Saying<CalendarDate>[] {
  const monday = addDays(today, 1 - weekdayOf(today));
  const inWeek = (week: number, weekday: number) => addDays(monday, week * 7 + weekday - 1);
  /** A weekday by its name alone is the next one to come, today included. */
  const coming = (weekday: number) => addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  const steps = (count: number, unit: string): CalendarDate => {
    if (/月|month/i.test(unit)) return addMonths(today, count);
    return addDays(today, /周|星期|礼拜|week/i.test(unit) ? count * 7 : count);
  };
  return [
    {
      pattern: /(?<!\d)(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})(?!\d)[日号]?/,
      read: ([, year, month, date]) => dayOf(Number(year), Number(month), Number(date)),
    },
    {
      pattern: new RegExp(`(${n})\\s*(天|日|周|个?星期|个?礼拜|个月)之?(后|前)`),
      read: ([, count = '', unit = '', side]) => steps(readNumber(count) * (side === '前' ? -1 : 1), unit),
    },
    {
      pattern: /\bin (\d{1,3}|an?) (days?|weeks?|months?)\b/i,
      read: ([, count = '', unit = '']) => steps(/\d/.test(count) ? Number(count) : 1, unit),
    },
    {
      pattern: /\b(\d{1,3}) (days?|weeks?|months?) (ago|later)\b/i,
      read: ([, count = '', unit = '', side = '']) => steps(Number(count) * (/ago/i.test(side) ? -1 : 1), unit),
    },
    {
      pattern: new RegExp(`下个?月\\s*(${n})\\s*[号日]`),
      read: ([, date = '']) => ofMonth(addMonths(`${today.slice(0, 8)}01`, 1), readNumber(date)),
    },
    {
      pattern: new RegExp(`(?<!\\d)(${n})月(${n})(?!\\d)[日号]?`),
      read: ([, month = '', date = '']) => nearby(readNumber(month), readNumber(date), today),
    },
    {
      pattern: new RegExp(`\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'i'),
      read: ([, month = '', date]) => nearby(monthNumber(month), Number(date), today),
    },
    {
      pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthWord}\\b`, 'i'),
      read: ([, date, month = '']) => nearby(monthNumber(month), Number(date), today),
    },
    {
      // 10-11点 and 9-10am are hours.
      pattern: /(?<![\d.:/-])(\d{1,2})[-/](\d{1,2})(?![\d.:/-]|\s*(?:[点时]|[ap]m\b))/i,
      read: ([, month, date]) => nearby(Number(month), Number(date), today),
    },
    {
      pattern: new RegExp(`(上|下+)(?:个)?(?:周|星期|礼拜)(?:${chineseWeekdayWord}|(?!\\d))`),
      read: ([, which = '', weekday = '一']) => inWeek(which === '上' ? -1 : which.length, chineseWeekday(weekday)),
    },
    {
      pattern: new RegExp(`(?:这个?|本)(?:周|星期|礼拜)${chineseWeekdayWord}`),
      read: ([, weekday = '']) => inWeek(0, chineseWeekday(weekday)),
    },
    {
      pattern: new RegExp(`(?:周|星期|礼拜)${chineseWeekdayWord}`),
      read: ([, weekday = '']) => coming(chineseWeekday(weekday)),
    },
    { pattern: /(?:这个?|本)?周末/, read: () => coming(6) },
    {
      pattern: new RegExp(`\\b(next|last) (?:${weekdayWord}|week)\\b`, 'i'),
      read: ([, which = '', weekday = 'mon']) => inWeek(/next/i.test(which) ? 1 : -1, englishWeekday(weekday)),
    },
    {
      pattern: new RegExp(`\\b(?:on |this )?${weekdayWord}\\b`, 'i'),
      read: ([, weekday = '']) => coming(englishWeekday(weekday)),
    },
    {
      pattern: /大前天|大后天|前天|昨[天日]|今[天日]|明[天日]|后天|\b(?:yesterday|today|tomorrow|tmr)\b/i,
      read: ([word]) => addDays(today, relative[word.toLowerCase()] ?? 0),
    },
    // 今晚 and 明早 say the day and leave the hour's half to the time.
    { pattern: /今(?=早|晚)/, read: () => today },
    { pattern: /明(?=早|晚)/, read: () => addDays(today, 1) },
    {
      pattern: /月底|\bend of (?:the )?month\b/i,
      read: () => addDays(addMonths(`${today.slice(0, 8)}01`, 1), -1),
    },
    {
      pattern: new RegExp(`(?<!\\d)(${n})号(?!线)`),
      read: ([, date = '']) => comingDate(readNumber(date), today),
    },
  ];
}

/** The day if the calendar has it. */
function dayOf(year: number, month: number, date: number): CalendarDate | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  const isReal = made.getUTCMonth() === month - 1 && made.getUTCDate() === date && year >= 1900 && year <= 2200;
  return isReal ? made.toISOString().slice(0, 10) : null;
}

function ofMonth(inMonth: CalendarDate, date: number): CalendarDate | null {
  const [year = 0, month = 0] = inMonth.split('-').map(Number);
  return dayOf(year, month, date);
}

function nearby(month: number, date: number, today: CalendarDate): CalendarDate | null {
  const year = Number(today.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => dayOf(candidate, month, date) ?? []);
  return candidates.find((day) => daysBetween(day, today) <= daysToldAfterwards) ?? null;
}

/** The 26th is that of this month while it is ahead, then that of the next month that has one. */
function comingDate(date: number, today: CalendarDate): CalendarDate | null {
  const first = `${today.slice(0, 8)}01`;
  for (const step of [0, 1, 2]) {
    const day = ofMonth(addMonths(first, step), date);
    if (day !== null && day >= today) return day;
  }
  return null;
}

function chineseWeekday(word: string): number {
  return '一二三四五六日'.indexOf(word) + 1 || (word === '天' ? 7 : Number(word));
}

function englishWeekday(word: string): number {
  return weekdays.findIndex((weekday) => word.toLowerCase().startsWith(weekday)) + 1;
}

function monthNumber(word: string): number {
  return months.findIndex((month) => word.toLowerCase().startsWith(month)) + 1;
}
