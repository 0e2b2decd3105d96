import { expect, test } from 'vitest';
import { coldPeople } from './cold-people.ts';

const today = '2026-11-23';

function person(lastContactOn: string | null, cadenceDays: number | null = null, hasOpenDeal = false) {
  return { lastContactOn, cadenceDays, hasOpenDeal, createdAt: '2026-06-01T04:00:00.000Z' };
}

test.each([
  ['21 days ago', person('2026-11-02'), []],
  ['22 days ago', person('2026-11-01'), [{ days: 22, overdue: 1 }]],
  ['8 days ago with a cadence of 7', person('2026-11-15', 7), [{ days: 8, overdue: 1 }]],
  ['30 days ago with a cadence of 60', person('2026-10-24', 60), []],
  ['never, without a cadence', person(null), []],
  ['never, with a cadence of 30', person(null, 30), [{ days: 175, overdue: 145 }]],
  ['366 days ago', person('2025-11-22'), []],
  ['366 days ago with an open deal', person('2025-11-22', null, true), [{ days: 366, overdue: 345 }]],
  ['365 days ago', person('2025-11-23'), [{ days: 365, overdue: 344 }]],
])('met %s: who is going cold is told with his days', (_case, row, expected) => {
  expect(coldPeople([row], today).map(({ days, overdue }) => ({ days, overdue }))).toEqual(expected);
});

test('who has an open deal stands before who is longer overdue', () => {
  const [late, inDeal, later] = [person('2026-10-01'), person('2026-10-30', null, true), person('2026-09-01')];
  expect(coldPeople([late, inDeal, later], today).map(({ lastContactOn }) => lastContactOn)).toEqual([
    '2026-10-30',
    '2026-09-01',
    '2026-10-01',
  ]);
});
