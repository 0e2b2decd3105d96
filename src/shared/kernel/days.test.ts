import { describe, expect, test } from 'vitest';
import { addDays, addMonths, lastDayOfWeek, weekdayOf } from './days.ts';

describe('stepping through the calendar', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-10-25', 1, '2026-10-26'],
  ])('%s and %i days is %s, whatever the clocks do that night', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-24', -12, '2025-11-24'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %i months is %s, never a day of the month after', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2026-11-23', 1, '2026-11-29'],
    ['2026-11-29', 7, '2026-11-29'],
    ['2026-12-31', 4, '2027-01-03'],
  ])('%s is day %i of its week, which ends on %s', (day, weekday, end) => {
    expect([weekdayOf(day), lastDayOfWeek(day)]).toEqual([weekday, end]);
  });
});
