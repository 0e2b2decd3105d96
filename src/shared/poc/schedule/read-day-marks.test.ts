import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { announcedYears } from './announced-years.ts';
import { type DayMarks, marksOfIcs, marksOfJson, marksOfRows } from './read-day-marks.ts';
import { workYearsOf } from './work-years-of.ts';

const published = (name: string) =>
  readFileSync(new URL(`../../../../node_modules/chinese-days/dist/years/${name}`, import.meta.url), 'utf8');
const yearsOf = (read: DayMarks) => (read.ok ? workYearsOf(read.marks) : read.fault);
const rows = (...cells: readonly (readonly string[])[]) => cells.map((each, at) => ({ line: at + 1, cells: each }));
const week = ['01', '02', '03', '04', '05', '06', '07'].map((day) => [`2027-10-${day}`, '休']);

describe('a file of holidays', () => {
  test('as published, in JSON and as a calendar, is the year that is built in', () => {
    const builtIn = { years: [announcedYears().get(2026)], leftOut: [] };
    expect([yearsOf(marksOfJson(published('2026.json'))), yearsOf(marksOfIcs(published('2026.ics')))]).toEqual([
      builtIn,
      builtIn,
    ]);
  });

  test('as a moment of universal time is the day that begins in China then', () => {
    const read = marksOfIcs(
      'BEGIN:VEVENT\nDTSTART:20261230T160000Z\nDTEND:20270101T160000Z\nSUMMARY:元旦 休\nEND:VEVENT\n' +
        'BEGIN:VEVENT\nDTSTART:20270109T010000Z\nDTEND:20270109T090000Z\nSUMMARY:补班\nEND:VEVENT',
    );
    const off = ['2026-12-31', '2027-01-01'].map((day) => ({ day, isWorkday: false }));
    expect(read).toEqual({ ok: true, marks: [...off, { day: '2027-01-09', isWorkday: true }] });
  });

  test('as a table has headings or none, any way of writing a day, and words for off and worked', () => {
    const read = marksOfRows(
      rows(['日期', '说明'], ...week, ['2027/10/9', '国庆节 补班'], ['2027年10月10日', 'workday']),
    );
    expect(yearsOf(read)).toEqual({
      years: [{ year: 2027, holidays: week.map(([day]) => day), workdays: ['2027-10-09', '2027-10-10'] }],
      leftOut: [],
    });
  });

  test('as a list of days with a mark', () => {
    const days = [
      ...week.map(([date]) => ({ name: '国庆节', date, isOffDay: true })),
      { name: '国庆节', date: '2027-10-09', isOffDay: false },
    ];
    expect(yearsOf(marksOfJson(JSON.stringify({ year: 2027, days })))).toMatchObject({
      years: [{ year: 2027, workdays: ['2027-10-09'] }],
    });
  });

  test('that gives a few days of the next year leaves that year alone', () => {
    expect(yearsOf(marksOfRows(rows(...week, ['2028-01-01', '休'])))).toMatchObject({
      years: [{ year: 2027 }],
      leftOut: [2028],
    });
  });

  test('a working day from Monday to Friday and a day marked twice change nothing', () => {
    const read = marksOfRows(rows(...week, ['2027-10-12', '班'], ['2027-10-09', '休'], ['2027-10-09', '班']));
    expect(yearsOf(read)).toMatchObject({ years: [{ holidays: week.map(([day]) => day), workdays: ['2027-10-09'] }] });
  });

  test.each([
    ['no JSON', marksOfJson('{'), { code: 'not-a-calendar', line: null }],
    ['JSON of something else', marksOfJson('{"__proto__":{"holidays":["2027-01-01"]},"a":1}'), { code: 'no-days' }],
    ['a day that is none', marksOfJson('{"holidays":["2027-13-40"]}'), { code: 'bad-day', text: '2027-13-40' }],
    ['a row without a day', marksOfRows(rows(['日期'], ['国庆', '休'])), { code: 'bad-day', line: 2, text: '国庆' }],
    [
      'a row that does not say what the day is',
      marksOfRows(rows(['2027-10-01', '?'])),
      { code: 'unknown-kind', line: 1 },
    ],
    [
      'a calendar of appointments',
      marksOfIcs('BEGIN:VEVENT\nDTSTART:20270101T100000Z\nSUMMARY:评审会\nEND:VEVENT'),
      { code: 'no-days' },
    ],
    [
      'an event that begins on no day',
      marksOfIcs('BEGIN:VEVENT\nDTSTART:tomorrow\nEND:VEVENT'),
      { code: 'bad-day', line: 2 },
    ],
  ] as const)('%s is refused with what is wrong and where', (_, read, fault) => {
    expect(read).toMatchObject({ ok: false, fault });
  });
});
