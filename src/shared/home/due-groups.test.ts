import { expect, test } from 'vitest';
import { dueGroupOf, groupByDue, lastDayShown } from './due-groups.ts';

test.each([
  ['2026-11-23', null, 'someday'],
  ['2026-11-23', '2026-11-22', 'overdue'],
  ['2026-11-23', '2026-11-23', 'today'],
  ['2026-11-23', '2026-11-24', 'tomorrow'],
  ['2026-11-23', '2026-11-25', 'week'],
  ['2026-11-23', '2026-11-29', 'week'],
  ['2026-11-23', '2026-11-30', 'later'],
  ['2026-11-26', '2026-11-30', 'later'],
  ['2026-11-27', '2026-11-30', 'next-week'],
  ['2026-11-28', '2026-11-29', 'tomorrow'],
  ['2026-11-29', '2026-11-30', 'tomorrow'],
  ['2026-11-29', '2026-12-06', 'next-week'],
  ['2026-11-29', '2026-12-07', 'later'],
  ['2026-12-31', '2027-01-01', 'tomorrow'],
  ['2026-12-30', '2027-01-03', 'week'],
])('on %s, %s is %s', (today, day, group) => {
  expect(dueGroupOf(day, today)).toBe(group);
});

test.each([
  ['2026-11-23', '2026-11-29'],
  ['2026-11-26', '2026-11-29'],
  ['2026-11-27', '2026-12-06'],
  ['2026-11-29', '2026-12-06'],
])('on %s one looks on to %s', (today, last) => {
  expect(lastDayShown(today)).toBe(last);
});

test('groups stand in the order of time, without empty ones', () => {
  const days = ['2026-12-24', '2026-11-25', null, '2026-11-01', '2026-11-23', '2026-11-02'];
  expect(groupByDue(days, (day) => day, '2026-11-23')).toEqual([
    { group: 'overdue', rows: ['2026-11-01', '2026-11-02'] },
    { group: 'today', rows: ['2026-11-23'] },
    { group: 'week', rows: ['2026-11-25'] },
    { group: 'later', rows: ['2026-12-24'] },
    { group: 'someday', rows: [null] },
  ]);
});
