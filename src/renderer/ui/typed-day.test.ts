import dayjs from 'dayjs';
import { expect, test } from 'vitest';
import { pickedFormats, readDay } from './typed-day.ts';

const chinese = pickedFormats(true, 'YYYY年M月D日');
const english = pickedFormats(false, 'YYYY年M月D日');

test.each([
  ['2026-10-15', '2026-10-15'],
  ['2026-3-5', '2026-03-05'],
  ['2026/3/05', '2026-03-05'],
  ['2026.12.1', '2026-12-01'],
  ['20261120', '2026-11-20'],
  ['2026年3月5日', '2026-03-05'],
  ['2026-02-30', null],
  ['2026-10-015', null],
  ['15/10/2026', null],
  ['昨天', null],
])('%s is the day %s', (text, day) => {
  expect([readDay(text, chinese), readDay(text, english)]).toEqual([day, day]);
});

test('the way English writes a day is read too', () => {
  expect(readDay('2 Nov 2026', english)).toBe('2026-11-02');
});

test.each([
  ['2026-10-15', chinese],
  ['2026/11/20', chinese],
  ['2026.12.31', chinese],
  ['20261120', chinese],
  ['2026年10月15日', chinese],
  ['2026-10-15', english],
  ['20 Nov 2026', english],
])('no beginning of %s is a day while it is typed', (text, formats) => {
  const beginnings = Array.from({ length: text.length - 1 }, (_, index) => text.slice(0, index + 1));
  expect(beginnings.filter((typed) => dayjs(typed, [...formats], 'en', true).isValid())).toEqual([]);
});
