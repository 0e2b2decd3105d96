import { describe, expect, test } from 'vitest';
import { createWorkCalendar } from './schedule/work-calendar.ts';
import { type PocCourse, teamFigures } from './team-figures.ts';

const calendar = createWorkCalendar([]);

/** Passed after 30 days on its agreed date, of a deal that is still open. */
const anyCourse: PocCourse = {
  ...{ opportunityId: 'deal', status: 'passed', stage: 'poc', stageSince: '2026-01-01T04:00:00.000Z' },
  ...{ startsOn: '2026-03-02', goLiveOn: '2026-04-01', endedOn: '2026-04-01', createdAt: '2025-12-01T04:00:00.000Z' },
  ...{ endReason: '', approvedDays: 0, hours: 0, firstSignedOn: null },
};
const courses = (...changes: readonly Partial<PocCourse>[]) => changes.map((change) => ({ ...anyCourse, ...change }));
const figures = (...changes: readonly Partial<PocCourse>[]) => teamFigures(courses(...changes), null, calendar);
const none = { median: null, of: 0 };

test('of no POC there are no figures', () => {
  expect(figures()).toEqual({
    ...{ years: [], open: 0, ended: 0, technicalWins: { successes: 0, of: 0 }, contracts: { successes: 0, of: 0 } },
    ...{ undecided: 0, duration: none, extended: { successes: 0, of: 0 }, extension: none, hours: none, signing: none },
    ...{ reasons: [], otherReasons: 0 },
  });
});

test('winning technically is counted of those judged, a contract of those passed whose deal is decided', () => {
  const found = figures(
    { status: 'running', stage: 'won' },
    { status: 'passed', stage: 'won' },
    { status: 'passed-with-conditions', stage: 'lost' },
    { status: 'passed', stage: 'contract' },
    { status: 'failed', stage: 'won' },
    { status: 'stopped', stage: 'lost' },
  );
  expect(found).toMatchObject({
    ...{ open: 1, ended: 5, technicalWins: { successes: 3, of: 4 } },
    ...{ contracts: { successes: 1, of: 2 }, undecided: 1 },
  });
});

test.each<[string, readonly Partial<PocCourse>[], { median: number | null; of: number }]>([
  ['is the middle one', [{ endedOn: '2026-03-12' }, {}, { endedOn: '2026-06-10' }], { median: 30, of: 3 }],
  ['lies between two', [{ endedOn: '2026-03-13' }, {}], { median: 20.5, of: 2 }],
  ['leaves out who has no start or end', [{ startsOn: null }, { endedOn: null }, {}], { median: 30, of: 1 }],
  ['leaves out an end before the start', [{ endedOn: '2026-03-01' }], none],
  ['leaves out open ones', [{ status: 'running', endedOn: null }], none],
])('the median of days %s', (_, changes, duration) => {
  expect(figures(...changes).duration).toEqual(duration);
});

test.each<[string, Partial<PocCourse>, { successes: number; of: number }, number | null]>([
  ['on its date', {}, { successes: 0, of: 1 }, null],
  ['by what was approved', { approvedDays: 5 }, { successes: 1, of: 1 }, 5],
  // 2026-04-03 is a Friday; Monday the 6th is a day off for Qingming.
  ['by how late it ended, in working days', { endedOn: '2026-04-07' }, { successes: 1, of: 1 }, 3],
  ['by the greater of both, not their sum', { endedOn: '2026-04-07', approvedDays: 5 }, { successes: 1, of: 1 }, 5],
  ['nobody knows without an agreed date', { goLiveOn: null, approvedDays: 5 }, { successes: 0, of: 0 }, null],
])('a POC is extended: %s', (_, change, extended, median) => {
  expect(figures(change)).toMatchObject({ extended, extension: { median, of: median === null ? 0 : 1 } });
});

test('hours are of the POCs on which any were booked', () => {
  expect(figures({ hours: 40 }, { hours: 0 }, { hours: 100 }).hours).toEqual({ median: 70, of: 2 });
});

describe('from signature to contract', () => {
  const won = { stage: 'won', stageSince: '2026-05-11T04:00:00.000Z' } as const;

  test('a deal counts once, from the first signature under any of its POCs', () => {
    const found = figures({ ...won, firstSignedOn: '2026-05-01' }, { ...won, firstSignedOn: '2026-04-01' });
    expect(found.signing).toEqual({ median: 40, of: 1 });
  });

  test.each<[string, Partial<PocCourse>]>([
    ['the deal is not won', { ...won, stage: 'lost', firstSignedOn: '2026-05-01' }],
    ['nobody signed', won],
    ['the contract was there before', { ...won, firstSignedOn: '2026-06-01' }],
  ])('nothing is counted where %s', (_, change) => {
    expect(figures(change).signing).toEqual(none);
  });
});

test('reasons of failed and stopped POCs are counted, the most frequent first and those nobody wrote among them', () => {
  const found = figures(
    { status: 'failed', endReason: '数据没到位' },
    { status: 'stopped', endReason: '预算取消' },
    { status: 'stopped', endReason: '预算取消 ' },
    { status: 'stopped', endReason: '' },
    { status: 'passed', endReason: '预算取消' },
  );
  expect(found.reasons).toEqual([
    { reason: '预算取消', count: 2 },
    { reason: '数据没到位', count: 1 },
    { reason: '', count: 1 },
  ]);
});

test('of many reasons twenty are told and the POCs of all others counted', () => {
  const many = Array.from({ length: 23 }, (_, place) => ({ status: 'failed', endReason: `${place}` }) as const);
  const found = figures(...many);
  expect([found.reasons.length, found.otherReasons]).toEqual([20, 3]);
});

test('a year holds the POCs that began in it, one without a first day when it was made', () => {
  const all = courses(
    {},
    { startsOn: '2025-02-01' },
    { startsOn: null },
    { startsOn: '2024-05-06', status: 'running' },
  );
  const of = (year: number | null) => {
    const { years, open, ended } = teamFigures(all, year, calendar);
    return { years, open, ended };
  };
  expect([of(null), of(2025), of(2024)]).toEqual([
    { years: [2026, 2025], open: 1, ended: 3 },
    { years: [2026, 2025], open: 0, ended: 2 },
    { years: [2026, 2025], open: 1, ended: 0 },
  ]);
});
