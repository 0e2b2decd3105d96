import { expect, test } from 'vitest';
import { aMap, type GivenPerson, type GivenTie, mapDay } from '../../../../test/support/decision-map.ts';
import { noPathToApprover } from './no-path-to-approver.ts';

const people = { mentor: { stance: 'mentor' }, b: {}, c: {}, boss: { buyingRole: 'approver' } } as const;
const two: readonly GivenTie[] = [
  ['mentor', 'influences', 'b'],
  ['b', 'reports-to', 'boss'],
];
const three: readonly GivenTie[] = [
  ['mentor', 'influences', 'b'],
  ['b', 'influences', 'c'],
  ['c', 'influences', 'boss'],
];

test.each<[string, Record<string, GivenPerson>, readonly GivenTie[], string | null]>([
  ['two steps are short enough', people, two, null],
  ['three steps are too long', people, three, 'medium'],
  ['no way at all', people, [], 'high'],
  ['no mentor to begin with', { ...people, mentor: { stance: 'supporter' } }, two, 'high'],
  [
    'an approver who supports us himself',
    { ...people, boss: { buyingRole: 'approver', stance: 'supporter' } },
    [],
    null,
  ],
  ['no approver to reach', { ...people, boss: {} }, [], null],
  ['a conflict is no way', people, [['mentor', 'conflict', 'boss']], 'high'],
])('the way from a mentor to the approver is judged: %s', (_, who, ties, severity) => {
  expect(noPathToApprover(aMap({ people: who, ties }), mapDay)[0]?.severity ?? null).toBe(severity);
});

test('the way may be as long as the user allows', () => {
  expect(noPathToApprover(aMap({ people, ties: three, scoring: { longestPath: 3 } }), mapDay)).toEqual([]);
});

test('the length of the way is told beside the longest allowed', () => {
  expect(noPathToApprover(aMap({ people, ties: three }), mapDay)).toMatchObject([
    { stakeholderIds: ['boss'], firedBy: [{ field: 'path', value: 3, threshold: 2 }] },
  ]);
});
