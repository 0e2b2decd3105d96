import { expect, test } from 'vitest';
import { nearestStep, type StepCandidate } from './next-step.ts';

const today = '2026-11-23';
const deal = (date: string | null, text = '评审'): StepCandidate => ({
  ...{ kind: 'deal', date, text, opportunityId: 'd', opportunityName: '智能外呼' },
});
const other = (kind: 'task' | 'activity', date: string): StepCandidate => ({
  ...{ kind, date, text: kind, opportunityId: null, opportunityName: null },
});

test.each([
  ['nothing open is no next step', [], null],
  ['the soonest day', [deal('2026-11-27'), other('task', '2026-11-25'), other('activity', '2026-11-26')], 'task'],
  ['a late one before one to come', [deal('2026-11-25'), other('task', '2026-11-20')], 'task'],
  ['of one day the step of a deal', [other('activity', today), other('task', today), deal(today)], 'deal'],
  ['of one day a task before what is planned', [other('activity', today), other('task', today)], 'task'],
  ['a step without a day only after all that have one', [deal(null), other('activity', '2027-01-01')], 'activity'],
  ['a step without a day where there is nothing else', [deal(null)], 'deal'],
] as const)('%s', (_title, candidates, kind) => {
  expect(nearestStep(candidates, today)?.kind ?? null).toBe(kind);
});

test('it says whether its day is over, and which deal it belongs to', () => {
  expect([nearestStep([deal('2026-11-22')], today), nearestStep([deal(today)], today)?.isOverdue]).toEqual([
    { ...deal('2026-11-22'), isOverdue: true },
    false,
  ]);
});
