import { describe, expect, test } from 'vitest';
import { emptyOpportunity } from './model.ts';
import { daysInStage, type StuckSign, stuckSigns } from './stuck.ts';

const today = '2026-11-23';
/** Noon on the machine's own clock, whatever its zone. */
const noon = (day: string) => new Date(`${day}T12:00:00`).toISOString();
const healthy = {
  ...emptyOpportunity,
  stage: 'lead',
  stageSince: noon('2026-11-20'),
  nextStep: '访谈',
  nextStepDate: today,
  expectedDate: today,
} as const;
type Deal = Parameters<typeof stuckSigns>[0];

describe('a deal is stuck', () => {
  test.each<[string, Partial<Deal>, readonly StuckSign[]]>([
    ['not on the day its next step and signing are due', {}, []],
    ['the day after its next step was due', { nextStepDate: '2026-11-22' }, [{ code: 'next-step-overdue', days: 1 }]],
    ['when its signing date has passed', { expectedDate: '2026-10-24' }, [{ code: 'expected-date-past', days: 30 }]],
    ['not on the last usual day of its stage', { stageSince: noon('2026-10-24') }, []],
    [
      'the day after, told with the usual length',
      { stageSince: noon('2026-10-23') },
      [{ code: 'stage-too-long', days: 31, usual: 30 }],
    ],
    ['later in a POC, which takes longer', { stage: 'poc', stageSince: noon('2026-10-23') }, []],
    [
      'not in its first week without a next step',
      { nextStep: '', nextStepDate: null, stageSince: noon('2026-11-17') },
      [],
    ],
    [
      'after a week without one',
      { nextStep: '', nextStepDate: null, stageSince: noon('2026-11-16') },
      [{ code: 'no-next-step', days: 7 }],
    ],
    [
      'for every reason at once, the most pressing first',
      { nextStepDate: '2026-11-20', expectedDate: '2026-11-13', stageSince: noon('2026-08-15') },
      [
        { code: 'next-step-overdue', days: 3 },
        { code: 'expected-date-past', days: 10 },
        { code: 'stage-too-long', days: 100, usual: 30 },
      ],
    ],
    ['never once it is won', { stage: 'won', expectedDate: '2026-01-01', nextStepDate: '2026-01-01' }, []],
    ['never once it is lost', { stage: 'lost', nextStep: '', nextStepDate: null, stageSince: noon('2026-01-01') }, []],
  ])('%s', (_, changes, signs) => {
    expect(stuckSigns({ ...healthy, ...changes }, today)).toEqual(signs);
  });
});

test.each([
  ['on the first day', `${today}T00:05:00`, 0],
  ['from late last evening', '2026-11-22T23:55:00', 1],
  ['on a clock that was set back', '2026-11-24T12:00:00', 0],
])('days in a stage are counted by the calendar %s', (_, since, days) => {
  expect(daysInStage({ stageSince: new Date(since).toISOString() }, today)).toBe(days);
});
