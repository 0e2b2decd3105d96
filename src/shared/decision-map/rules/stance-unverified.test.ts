import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay, unknownPerson } from '../../../../test/support/decision-map.ts';
import { stanceUnverified } from './stance-unverified.ts';

test.each<[string, GivenPerson, unknown]>([
  ['45 days ago is known still', { verifiedOn: '2026-10-09' }, []],
  ['46 days ago is old', { verifiedOn: '2026-10-08' }, ['low', { days: 46 }]],
  [
    '46 days ago of a key player weighs more',
    { verifiedOn: '2026-10-08', politicalStatus: 'inner-circle' },
    ['medium', { days: 46 }],
  ],
  [
    '46 days ago of who decides weighs more',
    { verifiedOn: '2026-10-08', buyingRole: 'approver' },
    ['medium', { days: 46 }],
  ],
  [
    '46 days ago of who holds a veto weighs more',
    { verifiedOn: '2026-10-08', vetoKind: 'scope' },
    ['medium', { days: 46 }],
  ],
  ['never, of somebody on the map for 45 days', { verifiedOn: null, since: '2026-10-09' }, []],
  [
    'never, of somebody on the map for 46 days',
    { verifiedOn: null, since: '2026-10-08' },
    ['low', { days: 46, context: 'never' }],
  ],
  ['never, of a placeholder', { ...unknownPerson, verifiedOn: null }, []],
  ['long ago, of somebody who has left', { verifiedOn: '2026-02-01', until: '2026-11-22' }, []],
])('a stance verified %s', (_, given, expected) => {
  const found = stanceUnverified(aMap({ people: { feng: given } }), mapDay);
  expect(found.flatMap(({ severity, params }) => [severity, params])).toEqual(expected);
});

test('the user sets after how many days a stance is old', () => {
  const people = { feng: { verifiedOn: '2026-11-12' } };
  expect(stanceUnverified(aMap({ people, scoring: { staleDays: 11 } }), mapDay)).toEqual([]);
  expect(stanceUnverified(aMap({ people, scoring: { staleDays: 10 } }), mapDay)).toMatchObject([
    { firedBy: [{ stakeholderId: 'feng', field: 'verifiedDays', value: 11, threshold: 10 }] },
  ]);
});
