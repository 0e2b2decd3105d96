import { numberPattern as n, readNumber } from './chinese-number.ts';
import { type Saying, type Taken, takeSaying } from './taken.ts';

/** When on the day, and for how long; null of what was not said. */
export interface SpokenTime {
  /** `HH:MM`. */
  readonly time: string | null;
  /** True of 晚上12点: midnight belongs to the day after the one that was said. */
  readonly isNextDay: boolean;
  /** Minutes. */
  readonly minutes: number | null;
}

export const partOfDay = '(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|早|晚)?';
const half = `${partOfDay}\\s*`;
const spoken = `${half}(${n})(?:点钟?|时)(半|一刻|三刻|${n}分?)?`;
const written = `${half}(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)(?:\\s*(am|pm)\\b)?`;
const english = '(?:\\bat )?\\b(\\d{1,2})\\s*(am|pm)\\b';
const twelveHour = '\\b(\\d{1,2})(?::(\\d{2}))?\\s*';
/** Minutes of a day, up to where the next one begins. */
const midnight = 24 * 60;
const until = '\\s*(?:到|至|-|~|–|—|\\bto\\b|\\buntil\\b)\\s*';

/** Takes the length and then the hour out of what was typed: 下午3点半, 15:30, 3pm, 10点到11点半, 1小时, 30分钟. */
export function takeTime(text: string): Taken<SpokenTime> | null {
  const length = takeSaying(text, lengths);
  const afterLength = length?.rest ?? text;
  const span = takeSaying(afterLength, spans);
  const hour = span === null ? takeSaying(afterLength, hours) : null;
  if (length === null && span === null && hour === null) return null;
  const from = span?.value.from ?? hour?.value ?? null;
  const minutes = length?.value ?? (span === null ? null : span.value.to - span.value.from);
  const time = from === null ? null : clock(from % midnight);
  return { value: { time, isNextDay: from === midnight, minutes }, rest: (span ?? hour)?.rest ?? afterLength };
}

/** Of `read`, the groups are half of the day, hour, minutes and am or pm. */
const hours: readonly Saying<number>[] = [
  {
    pattern: new RegExp(written, 'i'),
    read: ([, part, hour = '', minute, suffix]) => minuteOfDay(part ?? suffix, hour, Number(minute)),
  },
  { pattern: new RegExp(english, 'i'), read: ([, hour = '', suffix]) => minuteOfDay(suffix, hour, 0) },
  {
    pattern: new RegExp(spoken),
    read: ([, part, hour = '', minute]) => minuteOfDay(part, hour, spokenMinute(minute)),
  },
  { pattern: /\bat (\d{1,2})\b(?!:)/i, read: ([, hour = '']) => minuteOfDay(undefined, hour, 0) },
  { pattern: /中午|\bnoon\b/i, read: () => 12 * 60 },
];

const spans: readonly Saying<{ readonly from: number; readonly to: number }>[] = [
  {
    pattern: new RegExp(`${written}${until}${written}`, 'i'),
    read: ([, part, hour = '', minute, suffix, laterPart, laterHour = '', laterMinute, laterSuffix]) =>
      spanOf(
        minuteOfDay(part ?? suffix ?? laterSuffix, hour, Number(minute)),
        minuteOfDay(laterPart ?? laterSuffix ?? part, laterHour, Number(laterMinute)),
      ),
  },
  {
    pattern: new RegExp(`${twelveHour}(am|pm)?${until}${twelveHour}(am|pm)\\b`, 'i'),
    read: ([, hour = '', minute = '0', suffix, laterHour = '', laterMinute = '0', laterSuffix = '']) => {
      const to = minuteOfDay(laterSuffix, laterHour, Number(laterMinute));
      // 11-1pm begins in the morning, 1-3pm does not.
      const parts = suffix === undefined ? [laterSuffix, 'am'] : [suffix];
      return parts.map((part) => spanOf(minuteOfDay(part, hour, Number(minute)), to)).find(Boolean) ?? null;
    },
  },
  {
    pattern: new RegExp(`${half}(${n})${until}${spoken}`),
    read: ([, part, hour = '', laterPart, laterHour = '', laterMinute]) =>
      spanOf(minuteOfDay(part, hour, 0), minuteOfDay(laterPart ?? part, laterHour, spokenMinute(laterMinute))),
  },
  {
    pattern: new RegExp(`${spoken}${until}${spoken}`),
    read: ([, part, hour = '', minute, laterPart, laterHour = '', laterMinute]) =>
      spanOf(
        minuteOfDay(part, hour, spokenMinute(minute)),
        minuteOfDay(laterPart ?? part, laterHour, spokenMinute(laterMinute)),
      ),
  },
];

const lengths: readonly Saying<number>[] = [
  {
    pattern: new RegExp(`(\\d+(?:\\.\\d+)?|${n})\\s*(个半|个)?\\s*(?:小时|钟头)(半)?`),
    read: ([, count = '', extra, more]) => {
      const whole = count.includes('.') ? Number(count) : readNumber(count);
      return lengthOf((whole + (extra === '个半' || more === '半' ? 0.5 : 0)) * 60);
    },
  },
  { pattern: /半个?(?:小时|钟头)|\bhalf an hour\b/i, read: () => 30 },
  { pattern: new RegExp(`(${n})\\s*分钟`), read: ([, count = '']) => lengthOf(readNumber(count)) },
  { pattern: /\b(?:for )?(\d+(?:\.\d+)?) ?(?:h|hrs?|hours?)\b/i, read: ([, count]) => lengthOf(Number(count) * 60) },
  { pattern: /\b(?:for )?(\d+) ?(?:min|mins|minutes?)\b/i, read: ([, count]) => lengthOf(Number(count)) },
];

function lengthOf(minutes: number): number | null {
  const whole = Math.round(minutes);
  return whole >= 1 && whole <= 1440 ? whole : null;
}

function spanOf(from: number | null, to: number | null) {
  return from === null || to === null || to <= from ? null : { from, to };
}

function spokenMinute(word: string | undefined): number {
  if (word === undefined) return 0;
  if (word === '半') return 30;
  if (word.endsWith('刻')) return word.startsWith('三') ? 45 : 15;
  return readNumber(word.replace('分', ''));
}

/**
 * Minutes since midnight, or null when no clock shows that. Without a half of the day, one to six are in the
 * afternoon: nobody visits a customer at three in the morning; 03:00 with its zero is meant as written.
 */
function minuteOfDay(part: string | undefined, hourText: string, minute: number): number | null {
  const hour = readNumber(hourText);
  if (hour > 24 || minute > 59) return null;
  if (part !== undefined && /晚/.test(part) && hour <= 12) return atNight(hour, minute);
  const isAfternoon = part === undefined ? hour >= 1 && hour <= 6 && !hourText.startsWith('0') : isLate(part, hour);
  const isMidnight = part !== undefined && /凌晨|am/i.test(part) && hour === 12;
  const shown = isMidnight ? 0 : isAfternoon && hour < 12 ? hour + 12 : hour;
  return shown === 24 ? null : shown * 60 + minute;
}

/** 晚上12点 ends the day; one to four at night may be of either day, and is asked for. */
function atNight(hour: number, minute: number): number | null {
  if (hour === 12) return minute === 0 ? midnight : null;
  return hour < 5 ? null : (hour + 12) * 60 + minute;
}

function isLate(part: string, hour: number): boolean {
  return /下午|pm/i.test(part) || (part === '中午' && hour < 6);
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
