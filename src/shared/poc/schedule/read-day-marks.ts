import { readDate } from '../../intake/read-date.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays } from '../../kernel/days.ts';

/** One day that differs from Monday to Friday. */
export interface DayMark {
  readonly day: CalendarDate;
  readonly isWorkday: boolean;
}

/** What is wrong with a file of holidays; `line` counts from 1, null where no line is to blame. */
export interface DayFault {
  readonly code: 'not-a-calendar' | 'bad-day' | 'unknown-kind' | 'no-days';
  readonly line: number | null;
  readonly text: string;
}

export type DayMarks =
  | { readonly ok: true; readonly marks: readonly DayMark[] }
  | { readonly ok: false; readonly fault: DayFault };

/** Longest event of a calendar that is taken for holidays, days. */
const longestEvent = 31;

const workWords = /[班补]|work|make-?up/iu;
const offWords = /[休假节]|holiday|off|festival/iu;

/** What a word says of a day: worked, off, or nothing. Make-up days are named after their festival, so work goes first. */
function kindOf(word: string): boolean | null {
  if (workWords.test(word)) return true;
  return offWords.test(word) ? false : null;
}

/** A table of days: in each row a day and what it is (holiday, 休, workday, 班 …), in any column; a first row of headings may stand above. */
export function marksOfRows(rows: readonly { readonly line: number; readonly cells: readonly unknown[] }[]): DayMarks {
  const marks: DayMark[] = [];
  for (const [index, { line, cells }] of rows.entries()) {
    const texts = cells.map((cell) => String(cell ?? '').trim()).filter((text) => text !== '');
    const days = texts.map((text) => readDate(text)).flatMap((read) => ('day' in read ? read.day : []));
    const [day] = days;
    if (day === undefined) {
      if (index === 0 || texts.length === 0) continue;
      return refuse('bad-day', line, texts[0] ?? '');
    }
    const kinds = texts.filter((text) => 'fault' in readDate(text)).map(kindOf);
    const kind = kinds.includes(true) ? true : kinds.includes(false) ? false : null;
    if (kind === null) return refuse('unknown-kind', line, texts.join(', '));
    marks.push({ day, isWorkday: kind });
  }
  return accept(marks);
}

/** An iCalendar file: events whose title says that their days are off or worked; others are passed over. */
export function marksOfIcs(text: string): DayMarks {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const marks: DayMark[] = [];
  let event: { from?: CalendarDate; to?: CalendarDate; title: string } = { title: '' };
  for (const [index, line] of lines.entries()) {
    const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/i.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') event = { title: '' };
    if (name === 'SUMMARY') event.title = value;
    if (name === 'DTSTART' || name === 'DTEND') {
      const read = readDate(value.slice(0, 8));
      if (!('day' in read)) return refuse('bad-day', index + 1, value);
      const day = dayInChina(read.day, value);
      if (name === 'DTSTART') event.from = day;
      else event.to = day;
    }
    if (line === 'END:VEVENT') marks.push(...marksOfEvent(event));
  }
  return accept(marks);
}

/** The day in China, eight hours ahead, at a moment of universal time (20261230T160000Z); of any other value its own day. */
function dayInChina(day: CalendarDate, value: string): CalendarDate {
  const [, hour] = /^\d{8}T(\d{2})\d*Z$/.exec(value.trim()) ?? [];
  return hour !== undefined && Number(hour) >= 16 ? addDays(day, 1) : day;
}

/** The end of an event is the first day after it. */
function marksOfEvent({
  from,
  to,
  title,
}: {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly title: string;
}): readonly DayMark[] {
  const isWorkday = kindOf(title);
  if (from === undefined || isWorkday === null) return [];
  const marks: DayMark[] = [{ day: from, isWorkday }];
  for (let day = addDays(from, 1); to !== undefined && day < to && marks.length < longestEvent; day = addDays(day, 1)) {
    marks.push({ day, isWorkday });
  }
  return marks;
}

/**
 * The shapes that lists of Chinese holidays are published in: `{ holidays, workdays }` with days as a list or as names of
 * members, and `{ days: [{ date, isOffDay }] }`.
 */
export function marksOfJson(text: string): DayMarks {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not-a-calendar', null, '');
  }
  const entries = [...daysIn(value, 'holidays', false), ...daysIn(value, 'workdays', true), ...listedDays(value)];
  const bad = entries.find(({ day }) => !('day' in readDate(day)));
  if (bad !== undefined) return refuse('bad-day', null, bad.day);
  const marks = entries.flatMap(({ day, isWorkday }) => {
    const read = readDate(day);
    return 'day' in read ? [{ day: read.day, isWorkday }] : [];
  });
  return accept(marks);
}

interface WrittenMark {
  readonly day: string;
  readonly isWorkday: boolean;
}

function daysIn(value: unknown, name: string, isWorkday: boolean): readonly WrittenMark[] {
  const days = memberOf(value, name);
  if (typeof days !== 'object' || days === null) return [];
  return (Array.isArray(days) ? days.map(String) : Object.keys(days)).map((day) => ({ day, isWorkday }));
}

function listedDays(value: unknown): readonly WrittenMark[] {
  const days = memberOf(value, 'days');
  if (!Array.isArray(days)) return [];
  return days.flatMap((entry: unknown) => {
    const [day, isOff] = [memberOf(entry, 'date'), memberOf(entry, 'isOffDay')];
    return typeof day === 'string' && typeof isOff === 'boolean' ? [{ day, isWorkday: !isOff }] : [];
  });
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function accept(marks: readonly DayMark[]): DayMarks {
  return marks.length === 0 ? refuse('no-days', null, '') : { ok: true, marks };
}

function refuse(code: DayFault['code'], line: number | null, text: string): DayMarks {
  return { ok: false, fault: { code, line, text: text.slice(0, 60) } };
}
