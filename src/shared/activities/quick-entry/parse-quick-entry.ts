import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays } from '../../kernel/days.ts';
import { takeDay } from './take-day.ts';
import { type QuickKind, takeKind } from './take-kind.ts';
import { takeTime } from './take-time.ts';

/** What was typed in one line, as far as it can be read without knowing the customers. */
export interface QuickEntry {
  readonly kind: QuickKind;
  /** True when the line says that it took place (拜访了, called), whatever the day. */
  readonly isPast: boolean;
  /** Null when no day was said. */
  readonly day: CalendarDate | null;
  /** `HH:MM`, or null. */
  readonly time: string | null;
  /** Length in minutes, or null. */
  readonly minutes: number | null;
  /** What is left, in order: customers and people to be found, and what it is about. */
  readonly words: readonly string[];
}

/** Words that only connect, standing alone or before a name. */
const connectingWords = /^(?:和|跟|与|及|同|去|到|在|给|&|at|with|for|to|the|on|and|from)$/i;
const connectingStart = /^(?:和|跟|给)(?=\p{Script=Han}{2})/u;

/**
 * Reads a line such as `拜访 工行 张总 明天下午3点` or `call Zhang Min next wed 3pm`, in any order, with spaces or without.
 * @param today - what 今天 means
 * @returns null when it names no kind, or nothing but a kind: then it is an ordinary search
 */
export function parseQuickEntry(typed: string, today: CalendarDate): QuickEntry | null {
  const line = typed.normalize('NFKC').replaceAll(/[,，。;；、&]/g, ' ');
  const day = takeDay(line, today);
  const time = takeTime(day?.rest ?? line);
  const kind = takeKind(time?.rest ?? day?.rest ?? line);
  if (kind === null) return null;
  const words = kind.rest
    .split(/\s+/)
    .map((word) => word.replace(/^[:：-]+/, '').replace(connectingStart, ''))
    .filter((word) => word !== '' && !connectingWords.test(word));
  if (words.length === 0 && day === null && time === null) return null;
  return {
    ...kind.value,
    day: time?.value.isNextDay === true ? addDays(day?.value ?? today, 1) : (day?.value ?? null),
    time: time?.value.time ?? null,
    minutes: time?.value.minutes ?? null,
    words,
  };
}
