import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addDays } from '../kernel/days.ts';
import { contentLine, escapeText } from './content-line.ts';

/** Something with a day that goes into another calendar: an appointment, or a task that is due. */
export interface CalendarEntry {
  readonly kind: 'appointment' | 'task';
  /** The record's id: importing the file again replaces the entry instead of doubling it. */
  readonly id: string;
  /** When the record was last changed, UTC ISO. */
  readonly updatedAt: string;
  readonly day: CalendarDate;
  /** `HH:MM` on the customer's wall clock; null = all day. */
  readonly time: string | null;
  /** Minutes; null = open. */
  readonly minutes: number | null;
  readonly summary: string;
  readonly description: string;
  readonly place: string;
  readonly isCancelled: boolean;
}

/** An appointment whose length nobody said takes this many minutes in the calendar: one without an end is not seen there. */
const openMinutes = 60;
/** A task that is due reminds at this hour of its day. */
const reminderHour = 9;
const minutesOfDay = 1440;

/**
 * The entries as an iCalendar file (RFC 5545), lines ending in CRLF. Times are floating: 10:00 is 10:00 on whatever
 * clock reads it, as it is said to the customer. A task is an all-day entry with a reminder, since most calendars
 * pass over VTODO when they import.
 * @param madeAt - moment of writing, UTC ISO
 */
export function writeCalendar(entries: readonly CalendarEntry[], madeAt: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Presales Workbench//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, madeAt)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function eventLines(entry: CalendarEntry, madeAt: string): readonly string[] {
  const { id, updatedAt, summary, description, place, isCancelled, kind } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@presales-workbench`,
    `DTSTAMP:${utcStamp(madeAt)}`,
    `LAST-MODIFIED:${utcStamp(updatedAt)}`,
    ...spanLines(entry),
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(place === '' ? [] : [`LOCATION:${escapeText(place)}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(kind === 'task' ? taskLines(summary) : []),
    'END:VEVENT',
  ];
}

/** A task takes no time of the day and reminds in the morning. */
function taskLines(summary: string): readonly string[] {
  const alarm = [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:PT${reminderHour}H`,
    'END:VALARM',
  ];
  return ['TRANSP:TRANSPARENT', ...alarm];
}

function spanLines({ day, time, minutes }: CalendarEntry): readonly string[] {
  if (time === null) {
    // The end of an all-day entry is the first day that is free again.
    return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
  }
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = hour * 60 + minute + (minutes ?? openMinutes);
  return [`DTSTART:${floating(day, hour * 60 + minute)}`, `DTEND:${floating(day, end)}`];
}

/** A local time without a zone; minutes past midnight fall on the days after. */
function floating(day: CalendarDate, minutes: number): string {
  const minutesLeft = minutes % minutesOfDay;
  const clock = [Math.floor(minutesLeft / 60), minutesLeft % 60].map((part) => String(part).padStart(2, '0'));
  return `${compact(addDays(day, Math.floor(minutes / minutesOfDay)))}T${clock.join('')}00`;
}

function compact(day: CalendarDate): string {
  return day.replaceAll('-', '');
}

function utcStamp(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
