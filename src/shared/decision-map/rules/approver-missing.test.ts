import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay, unknownPerson } from '../../../../test/support/decision-map.ts';
import { approverMissing } from './approver-missing.ts';

test.each<[string, Record<string, GivenPerson>, readonly (readonly string[])[]]>([
  ['an empty map is not blamed', {}, []],
  ['a map on which nobody decides has none', { a: { buyingRole: 'evaluator' }, b: {} }, [[]]],
  [
    'an approver met briefly, just at the threshold, is there',
    { a: { buyingRole: 'approver', coverage: 'brief' } },
    [],
  ],
  ['a decision maker met briefly is there', { a: { buyingRole: 'decision-maker', coverage: 'brief' } }, []],
  ['an approver without contact is missing', { a: { buyingRole: 'approver', coverage: 'no-contact' } }, [['a']]],
  [
    'each who is not covered is named',
    {
      a: { buyingRole: 'approver' },
      b: { buyingRole: 'decision-maker' },
      c: { buyingRole: 'approver', coverage: 'in-depth' },
    },
    [['a'], ['b']],
  ],
  ['a placeholder is not covered', { a: { ...unknownPerson, buyingRole: 'approver', coverage: 'in-depth' } }, [['a']]],
  [
    'one who has left decides no more',
    { a: { buyingRole: 'approver', coverage: 'brief', until: '2026-11-22' }, b: {} },
    [[]],
  ],
])('%s', (_, people, expected) => {
  const found = approverMissing(aMap({ people }), mapDay);
  expect(found.map(({ stakeholderIds }) => stakeholderIds)).toEqual(expected);
  expect(found.every(({ severity }) => severity === 'high')).toBe(true);
});

test.each([
  [0.33, 0],
  [0.34, 1],
])('with a threshold of %d a brief contact leaves %d decider missing', (decisionMakerCoverage, count) => {
  const people = { a: { buyingRole: 'approver', coverage: 'brief' } } as const;
  expect(approverMissing(aMap({ people, scoring: { decisionMakerCoverage } }), mapDay)).toHaveLength(count);
});
