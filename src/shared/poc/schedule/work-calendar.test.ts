import { describe, expect, test } from 'vitest';
import { addDays } from '../../kernel/days.ts';
import { announcedYears } from './announced-years.ts';
import { assumedYear } from './assumed-year.ts';
import { dayOfLunar, qingming } from './lunar-day.ts';
import { assumedYears, createWorkCalendar } from './work-calendar.ts';

const calendar = createWorkCalendar([]);
const workdaysIn = (from: string, to: string) => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (calendar.isWorkday(day)) days.push(day);
  return days;
};

describe('working days in China', () => {
  test('around the Spring Festival of 2026: nine days off, two Saturdays worked', () => {
    expect(workdaysIn('2026-02-12', '2026-03-01')).toEqual([
      '2026-02-12',
      '2026-02-13',
      '2026-02-14',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
    ]);
  });

  test('around the National Day of 2026: a Sunday before it and a Saturday after it are worked', () => {
    expect(workdaysIn('2026-09-18', '2026-09-21')).toEqual(['2026-09-18', '2026-09-20', '2026-09-21']);
    expect(workdaysIn('2026-09-30', '2026-10-12')).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
      '2026-10-12',
    ]);
  });

  test('a year as long as the announcement says: 248 days in 2025, 248 in 2026', () => {
    expect([2025, 2026].map((year) => workdaysIn(`${year}-01-01`, `${year}-12-31`).length)).toEqual([248, 248]);
  });

  test('a point is the same for a day off and for the working day after it, and every working day has its own', () => {
    const days = workdaysIn('2025-12-20', '2027-03-10');
    const first = calendar.pointOf('2025-12-20');
    expect(days.map((day) => calendar.pointOf(day))).toEqual(days.map((_, index) => first + index));
    expect(days.map((day) => calendar.dayAt(calendar.pointOf(day)))).toEqual(days);
    expect(calendar.dayAt(calendar.pointOf('2026-02-15'))).toBe('2026-02-24');
  });

  test('days beyond the tables are the first or the last of them', () => {
    const days = ['0001-01-01', '2000-01-04', '2099-12-31', '9999-12-31'];
    expect(days.map((day) => calendar.dayAt(calendar.pointOf(day)))).toEqual([
      '2000-01-03',
      '2000-01-04',
      '2099-12-31',
      '2099-12-31',
    ]);
  });
});

describe('a year nobody has announced', () => {
  test('2027 has its thirteen statutory days and no other', () => {
    expect(assumedYear(2027)).toEqual({
      year: 2027,
      holidays: [
        '2027-01-01',
        '2027-02-05',
        '2027-02-06',
        '2027-02-07',
        '2027-02-08',
        '2027-04-05',
        '2027-05-01',
        '2027-05-02',
        '2027-06-09',
        '2027-09-15',
        '2027-10-01',
        '2027-10-02',
        '2027-10-03',
      ],
      workdays: [],
    });
  });

  test('the lunar days and Qingming that are reckoned are those announced, for every year since they are days off', () => {
    const missing = [...announcedYears().keys()]
      .filter((year) => year >= 2008)
      .flatMap((year) => {
        const reckoned = [dayOfLunar(year, 1, 1), qingming(year), dayOfLunar(year, 5, 5), dayOfLunar(year, 8, 15)];
        return reckoned.filter((day) => calendar.isWorkday(day));
      });
    expect(missing).toEqual([]);
  });

  test('the statutory days that are reckoned are among those announced, for 2025 and 2026', () => {
    const missing = [2025, 2026].flatMap((year) => {
      const announced = new Set(announcedYears().get(year)?.holidays);
      return assumedYear(year).holidays.filter((day) => !announced.has(day));
    });
    expect(missing).toEqual([]);
  });

  test('a span says which of its years are assumed, until they are imported', () => {
    const imported = createWorkCalendar([
      { year: 2027, holidays: ['2027-01-01', '2027-01-04'], workdays: ['2027-01-09'] },
    ]);
    expect([
      assumedYears(calendar, '2026-11-01', '2028-01-01'),
      assumedYears(imported, '2026-11-01', '2027-03-01'),
      imported.isWorkday('2027-01-04'),
      imported.isWorkday('2027-01-09'),
      calendar.isWorkday('2027-01-04'),
    ]).toEqual([[2027, 2028], [], false, true, true]);
  });
});
