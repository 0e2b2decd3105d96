import { type CalendarDate, calendarDate } from '../kernel/calendar-date.ts';
import type { IntakeCell } from './cell.ts';

export type ReadDate = { readonly day: CalendarDate } | { readonly fault: 'bad-date' | 'ambiguous-date' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Excel's day numbers from 1954 to 2119: in a column of days a number in this range is a day whose format got lost. */
const serials = { first: 20_000, last: 80_000 } as const;

const timeAfter = String.raw`(?:[T\s]+\d{1,2}(?:[:时点]\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?秒?)?)?分?\s*(?:Z|[+-]\d{2}:?\d{2}|[ap]m)?)?`;
const yearFirst = new RegExp(
  String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?${timeAfter}$`,
  'i',
);
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${timeAfter}$`, 'i');
const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i;
const monthDay = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;

/**
 * Reads a day as people and programs write it: 2026-11-24, 2026/11/24 10:30, 2026年11月24日, 20261124, 24 Nov 2026,
 * Excel's day numbers. 03/04/2026 could be two days and is refused as ambiguous.
 */
export function readDate(cell: IntakeCell): ReadDate {
  const text = String(cell ?? '')
    .normalize('NFKC')
    .trim();
  const parts = yearFirst.exec(text) ?? packed.exec(text);
  if (parts !== null) return checked(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromSerial(Number(text));
  const written = dayMonth.exec(text);
  if (written !== null) return checked(Number(written[3]), monthOf(written[2]), Number(written[1]));
  const american = monthDay.exec(text);
  if (american !== null) return checked(Number(american[3]), monthOf(american[1]), Number(american[2]));
  const numbers = yearLast.exec(text);
  if (numbers === null) return { fault: 'bad-date' };
  const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  if (first > 12) return checked(year, second, first);
  if (second > 12 || first === second) return checked(year, first, second);
  return { fault: 'ambiguous-date' };
}

function monthOf(word: string | undefined): number {
  return months.findIndex((month) => word?.toLowerCase().startsWith(month)) + 1;
}

function fromSerial(serial: number): ReadDate {
  if (serial < serials.first || serial > serials.last) return { fault: 'bad-date' };
  return { day: new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10) };
}

function checked(year: number, month: number, day: number): ReadDate {
  const text = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return calendarDate.safeParse(text).success && year >= 1900 ? { day: text } : { fault: 'bad-date' };
}
