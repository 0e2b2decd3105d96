import { expect, test } from 'vitest';
import { aMap, type GivenPerson, type GivenTie, mapDay } from '../../../../test/support/decision-map.ts';
import { mentorConflictsWithApprover } from './mentor-conflicts-with-approver.ts';

const people = { chen: { stance: 'mentor' }, gu: { buyingRole: 'approver' } } as const;

test.each<[string, Record<string, GivenPerson>, GivenTie, string | null]>([
  ['our only mentor and the approver', people, ['chen', 'conflict', 'gu'], 'high'],
  ['whichever end was drawn first', people, ['gu', 'conflict', 'chen'], 'high'],
  ['one of two mentors', { ...people, zhao: { stance: 'mentor' } }, ['chen', 'conflict', 'gu'], 'medium'],
  ['a supporter', { ...people, chen: { stance: 'supporter' } }, ['chen', 'conflict', 'gu'], null],
  [
    'a decision maker who does not approve',
    { ...people, gu: { buyingRole: 'decision-maker' } },
    ['chen', 'conflict', 'gu'],
    null,
  ],
  ['no conflict but an influence', people, ['chen', 'influences', 'gu'], null],
  ['a conflict of tomorrow', people, ['chen', 'conflict', 'gu', { since: '2026-11-24' }], null],
])('a conflict is judged: %s', (_, who, tie, severity) => {
  expect(mentorConflictsWithApprover(aMap({ people: who, ties: [tie] }), mapDay)[0]?.severity ?? null).toBe(severity);
});

test('the mentor, the approver and the tie between them are named', () => {
  expect(mentorConflictsWithApprover(aMap({ people, ties: [['gu', 'conflict', 'chen']] }), mapDay)).toMatchObject([
    {
      stakeholderIds: ['chen', 'gu'],
      params: { mentor: 'chen', approver: 'gu' },
      firedBy: [{ stakeholderId: null, edgeId: 'gu>chen', field: 'kind', value: 'conflict' }],
    },
  ]);
});

test('a mentor who approves himself and another approver are seen from either end', () => {
  const both = { chen: { stance: 'mentor', buyingRole: 'approver' }, gu: { buyingRole: 'approver' } } as const;
  expect(mentorConflictsWithApprover(aMap({ people: both, ties: [['gu', 'conflict', 'chen']] }), mapDay)).toHaveLength(
    1,
  );
});
