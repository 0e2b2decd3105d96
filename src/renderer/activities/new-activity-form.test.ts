import { expect, test } from 'vitest';
import { type FormState, isDoneBy, toInput } from './new-activity-form.ts';

const blank: FormState = {
  ...{ kind: 'visit', accountId: 'a', opportunityId: null, personIds: [], teammateIds: [], subject: ' ' },
  ...{ day: null, time: null, minutes: null, place: '', isDone: null, outcome: 'advance', body: '' },
  ...{ followUpTitle: ' ', followUpDue: null },
};
const today = '2026-11-23';

test.each([
  ['visit', '2026-11-22', null, true],
  ['visit', '2026-11-23', null, false],
  ['visit', null, null, false],
  ['note', '2026-11-23', null, true],
  ['call', '2026-11-23', true, true],
  ['call', '2026-11-22', false, false],
] as const)('a %s of %s, said to be done: %s, counts as done: %s', (kind, day, isDone, expected) => {
  expect(isDoneBy({ kind, day, isDone }, today)).toBe(expected);
});

test('an empty subject becomes the usual one, a plan has no outcome, and no task comes of an empty line', () => {
  expect(toInput(blank, '拜访 张敏', today)).toEqual({
    ...{ kind: 'visit', accountId: 'a', opportunityId: null, personIds: [], teammateIds: [], subject: '拜访 张敏' },
    ...{ day: today, time: null, minutes: null, place: '', status: 'planned', outcome: null, body: '' },
  });
});

test('without a customer nothing is made', () => {
  expect(toInput({ ...blank, accountId: null }, '拜访', today)).toBe(null);
});
