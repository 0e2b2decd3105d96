import { expect, test } from 'vitest';
import { arrangeTimeline, isWaitingForOutcome } from './arrange-timeline.ts';
import type { Activity } from './model.ts';

function entry(day: string, status: Activity['status'], time: string | null = null, kind: Activity['kind'] = 'visit') {
  return { day, status, time, kind };
}

test('plans stand soonest first, and what is over by month with the latest on top', () => {
  const rows = [
    entry('2027-01-04', 'planned', '14:00'),
    entry('2027-01-04', 'planned', '09:00'),
    entry('2027-01-04', 'planned'),
    entry('2026-12-30', 'planned'),
    entry('2026-12-31', 'done'),
    entry('2026-12-01', 'cancelled'),
    entry('2025-12-31', 'done', '10:00', 'note'),
  ];
  const [late, early, anyTime, missed, done, cancelled, note] = rows;
  expect(arrangeTimeline(rows, null)).toEqual({
    planned: [missed, anyTime, early, late],
    months: [
      { month: '2026-12', rows: [done, cancelled] },
      { month: '2025-12', rows: [note] },
    ],
  });
});

test('a kind leaves only its own entries, and no empty month', () => {
  const note = entry('2026-11-02', 'done', null, 'note');
  const rows = [entry('2026-12-01', 'planned'), entry('2026-11-20', 'done'), note];
  expect(arrangeTimeline(rows, 'note')).toEqual({ planned: [], months: [{ month: '2026-11', rows: [note] }] });
});

test.each([
  ['2026-11-22', 'planned', true],
  ['2026-11-23', 'planned', false],
  ['2026-11-22', 'done', false],
  ['2026-11-22', 'cancelled', false],
] as const)('on 23 November, what stands on %s as %s waits for an outcome: %s', (day, status, isWaiting) => {
  expect(isWaitingForOutcome({ day, status }, '2026-11-23')).toBe(isWaiting);
});
