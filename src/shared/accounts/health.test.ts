import { expect, test } from 'vitest';
import { accountHealth, type HealthFacts } from './health.ts';

const today = '2026-11-23';
const deal = { stage: 'poc', stageSince: '2026-11-01T10:00:00.000Z' } as const;
const cared: HealthFacts = {
  hasNextStep: true,
  nextStepOn: '2026-11-26',
  lastContactOn: '2026-11-20',
  createdAt: '2026-01-05T10:00:00.000Z',
  openDeals: [deal],
};

test.each<[string, Partial<HealthFacts>, readonly unknown[]]>([
  ['with a next step ahead and recent contact is good', {}, ['good']],
  ['whose next step is today is good', { nextStepOn: today }, ['good']],
  ['with a step without a day has one', { nextStepOn: null }, ['good']],
  ['three days late is at risk', { nextStepOn: '2026-11-20' }, ['at-risk', { code: 'overdue', days: 3 }]],
  ['fourteen days late is at risk still', { nextStepOn: '2026-11-09' }, ['at-risk', { code: 'overdue', days: 14 }]],
  [
    'fifteen days late is critical by that alone',
    { nextStepOn: '2026-11-08' },
    ['critical', { code: 'overdue', days: 15 }],
  ],
  ['without a next step is at risk', { hasNextStep: false, nextStepOn: null }, ['at-risk', { code: 'no-next-step' }]],
  ['spoken to 21 days ago is good', { lastContactOn: '2026-11-02' }, ['good']],
  [
    'silent for 22 days is at risk',
    { lastContactOn: '2026-11-01' },
    ['at-risk', { code: 'silent', days: 22, cadence: 21 }],
  ],
  [
    'silent for more than twice that and without a next step is critical',
    { lastContactOn: '2026-10-11', hasNextStep: false, nextStepOn: null },
    ['critical', { code: 'no-next-step' }, { code: 'silent', days: 43, cadence: 21 }],
  ],
  [
    'silent and four days late is critical',
    { lastContactOn: '2026-10-28', nextStepOn: '2026-11-19' },
    ['critical', { code: 'overdue', days: 4 }, { code: 'silent', days: 26, cadence: 21 }],
  ],
  [
    'never contacted counts from the day it was made',
    { lastContactOn: null, createdAt: '2026-10-20T10:00:00.000Z' },
    ['at-risk', { code: 'silent', days: 34, cadence: 21 }],
  ],
  [
    'made this week and not yet contacted is good',
    { lastContactOn: null, createdAt: '2026-11-20T10:00:00.000Z' },
    ['good'],
  ],
  [
    'tells of the deal that is over its time the most',
    {
      openDeals: [
        { stage: 'poc', stageSince: '2026-09-01T10:00:00.000Z' },
        { stage: 'lead', stageSince: '2026-09-01T10:00:00.000Z' },
      ],
    },
    ['at-risk', { code: 'stuck', stage: 'lead', days: 83, usual: 30 }],
  ],
])('an account %s', (_, facts, [level, ...findings]) => {
  expect(accountHealth({ ...cared, ...facts }, today)).toEqual({ level, findings });
});

test.each<[string, Partial<HealthFacts>, unknown]>([
  ['is not judged by silence', { lastContactOn: null, hasNextStep: false, nextStepOn: null }, null],
  [
    'is judged by what was promised',
    { nextStepOn: '2026-11-22' },
    { level: 'at-risk', findings: [{ code: 'overdue', days: 1 }] },
  ],
])('an account without an open deal %s', (_, facts, expected) => {
  expect(accountHealth({ ...cared, openDeals: [], ...facts }, today)).toEqual(expected);
});
