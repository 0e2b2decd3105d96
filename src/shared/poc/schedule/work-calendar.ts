import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays, weekdayOf } from '../../kernel/days.ts';
import { announcedYears } from './announced-years.ts';
import { assumedYear } from './assumed-year.ts';
import { firstYear, lastYear, type WorkYear, type YearSource } from './work-year.ts';

/** Which days are worked. A point in working time is the number of working days before it, counted from 2000-01-01;
 * days beyond 2000 to 2099 count as the first or last of them. */
export interface WorkCalendar {
  readonly isWorkday: (day: CalendarDate) => boolean;
  /** Working days before the morning of a day: of a day off and of the working day after it the same. */
  readonly pointOf: (day: CalendarDate) => number;
  /** The working day that begins at a point. */
  readonly dayAt: (point: number) => CalendarDate;
  /** How sure the days of a year are. */
  readonly sourceOf: (year: number) => YearSource;
}

interface CountedYear {
  readonly source: YearSource;
  /** The year's working days in order. */
  readonly days: readonly CalendarDate[];
  readonly dayset: ReadonlySet<CalendarDate>;
  /** Working days from 2000-01-01 to the eve of the year. */
  readonly before: number;
}

/** The calendar of China with the years that were imported; an imported year stands in for the built-in one. */
export function createWorkCalendar(imported: readonly WorkYear[]): WorkCalendar {
  const importedYears = new Map(imported.map((year) => [year.year, year]));
  const counted = new Map<number, CountedYear>();

  function readYear(year: number): readonly [WorkYear, YearSource] {
    const own = importedYears.get(year);
    if (own !== undefined) return [own, 'imported'];
    const announced = announcedYears().get(year);
    return announced === undefined ? [assumedYear(year), 'assumed'] : [announced, 'built-in'];
  }

  function countedYear(year: number): CountedYear {
    const known = counted.get(year);
    if (known !== undefined) return known;
    const [workYear, source] = readYear(year);
    const days = workdaysOf(workYear);
    const made = { source, days, dayset: new Set(days), before: daysBefore(year) };
    counted.set(year, made);
    return made;
  }

  function daysBefore(year: number): number {
    if (year === firstYear) return 0;
    const last = countedYear(year - 1);
    return last.before + last.days.length;
  }

  return {
    isWorkday: (day) => countedYear(yearOf(day)).dayset.has(day),
    pointOf(day) {
      const { before, days } = countedYear(yearOf(day));
      return before + countBefore(days, day);
    },
    dayAt(point) {
      let year = firstYear;
      for (let next = countedYear(year); year < lastYear && point >= next.before + next.days.length; ) {
        year += 1;
        next = countedYear(year);
      }
      const { before, days } = countedYear(year);
      const day = days[Math.min(Math.max(point - before, 0), days.length - 1)];
      if (day === undefined) throw new RangeError(`no working day in ${year}`);
      return day;
    },
    sourceOf: (year) => countedYear(year).source,
  };
}

/** The years between two days whose holidays are only assumed, in order. */
export function assumedYears(calendar: WorkCalendar, from: CalendarDate, to: CalendarDate): readonly number[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years.filter((year) => calendar.sourceOf(year) === 'assumed');
}

function workdaysOf({ year, holidays, workdays }: WorkYear): readonly CalendarDate[] {
  const off = new Set(holidays);
  const made = new Set(workdays);
  const days: CalendarDate[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (made.has(day) || (weekdayOf(day) <= 5 && !off.has(day))) days.push(day);
  }
  return days;
}

/** How many of the sorted days lie before one, by halving. */
function countBefore(days: readonly CalendarDate[], day: CalendarDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The year by whose table a day is judged: beyond the tables the nearest. */
function yearOf(day: CalendarDate): number {
  return Math.min(Math.max(Number(day.slice(0, 4)), firstYear), lastYear);
}
