import { expect, test } from 'vitest';
import { bankMap } from '../../../../test/support/bank-map.ts';
import { aMap, type GivenPerson, type GivenTie, mapDay } from '../../../../test/support/decision-map.ts';
import { pathToPower } from './path-to-power.ts';

const people = {
  mentor: { stance: 'mentor' },
  zhang: {},
  boss: { buyingRole: 'approver' },
} as const satisfies Record<string, GivenPerson>;
const ties: readonly GivenTie[] = [
  ['mentor', 'reports-to', 'zhang'],
  ['zhang', 'influences', 'boss'],
];

test('the way from a mentor to the approver is told with its people and its ties', () => {
  expect(pathToPower(aMap({ people, ties }), mapDay)).toEqual({
    steps: 2,
    path: { stakeholderIds: ['mentor', 'zhang', 'boss'], edgeIds: ['mentor>zhang', 'zhang>boss'] },
  });
});

test.each<[string, Record<string, GivenPerson>, readonly GivenTie[], number | null]>([
  ['begins with a supporter who is nearer', { ...people, zhang: { stance: 'supporter' } }, ties, 1],
  ['is 0 steps when the approver supports us', { boss: { buyingRole: 'approver', stance: 'supporter' } }, [], 0],
  ['does not exist while nobody supports us', { ...people, mentor: {} }, ties, null],
  ['does not exist without an approver', { ...people, boss: { buyingRole: 'decision-maker' } }, ties, null],
  ['does not lead along a conflict', people, [['mentor', 'conflict', 'boss']], null],
  ['does not lead through somebody who has left', { ...people, zhang: { until: '2026-11-22' } }, ties, null],
  ['does not use a tie of tomorrow', people, [['mentor', 'influences', 'boss', { since: '2026-11-24' }]], null],
])('the path to power %s', (_, who, how, expected) => {
  expect(pathToPower(aMap({ people: who, ties: how }), mapDay)?.steps ?? null).toBe(expected);
});

test('in the bank the supporter who decides is one step from the approver', () => {
  expect(pathToPower(bankMap(), mapDay)?.path.stakeholderIds).toEqual(['张敏', '沈国梁']);
});
