import { weekdayOf } from '../../kernel/days.ts';
import type { DayMark } from './read-day-marks.ts';
import { firstYear, lastYear, type WorkYear, workYear } from './work-year.ts';

/** Whole years found among marks; what belongs to a year of which only a few days are given is left out, or that year would lose its holidays. */
export interface FoundYears {
  readonly years: readonly WorkYear[];
  readonly leftOut: readonly number[];
}

/** A year has thirteen statutory days off; a file of one that gives fewer than this does not give it whole. */
const fewestHolidays = 7;

/** The marks by year, each day once; a day that is marked twice counts as marked last. */
export function workYearsOf(marks: readonly DayMark[]): FoundYears {
  const kinds = new Map(marks.map(({ day, isWorkday }) => [day, isWorkday]));
  const byYear = Map.groupBy([...kinds.keys()].sort(), (day) => Number(day.slice(0, 4)));
  const found = [...byYear].map(([year, days]) => ({
    year,
    holidays: days.filter((day) => kinds.get(day) === false),
    // A working day from Monday to Friday is worked anyway.
    workdays: days.filter((day) => kinds.get(day) === true && weekdayOf(day) > 5),
  }));
  const isWhole = (year: WorkYear) =>
    year.year >= firstYear &&
    year.year <= lastYear &&
    year.holidays.length >= fewestHolidays &&
    workYear.safeParse(year).success;
  return { years: found.filter(isWhole), leftOut: found.filter((year) => !isWhole(year)).map(({ year }) => year) };
}
