import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { WorkYear } from './work-year.ts';

let years: ReadonlyMap<number, WorkYear> | undefined;

/** Holidays and make-up days as the State Council announced them, by year; the package holds them from 2004 on. */
export function announcedYears(): ReadonlyMap<number, WorkYear> {
  years ??= collect(Object.keys(announced.holidays), Object.keys(announced.workdays));
  return years;
}

function collect(holidays: readonly string[], workdays: readonly string[]): ReadonlyMap<number, WorkYear> {
  const inYear = (days: readonly string[], year: number) => days.filter((day) => yearOf(day) === year).sort();
  const found = [...new Set(holidays.map(yearOf))].sort((a, b) => a - b);
  return new Map(
    found.map((year) => [year, { year, holidays: inYear(holidays, year), workdays: inYear(workdays, year) }]),
  );
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
