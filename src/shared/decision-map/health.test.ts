import { expect, test } from 'vitest';
import { bankMap } from '../../../test/support/bank-map.ts';
import { aMap, type GivenPerson, mapDay, unknownPerson } from '../../../test/support/decision-map.ts';
import { healthOfMap } from './health.ts';

const key = { politicalStatus: 'inner-circle' } as const;

test.each<[string, Record<string, GivenPerson>, string, number]>([
  ['nobody', {}, 'red', 0],
  ['only placeholders', { a: unknownPerson }, 'red', 0],
  ['only outsiders, though they support us', { a: { stance: 'mentor', politicalStatus: 'outside' } }, 'red', 1],
  ['a neutral key player', { a: key }, 'red', 2],
  ['a key player who supports us', { a: { ...key, stance: 'supporter' } }, 'amber', 3],
  ['one who evaluates', { a: { ...key, stance: 'mentor', buyingRole: 'evaluator' } }, 'amber', 3],
  ['one who decides', { a: { ...key, stance: 'supporter', buyingRole: 'decision-maker' } }, 'green', 3],
  ['one who approves', { a: { ...key, stance: 'supporter', buyingRole: 'approver' } }, 'green', 3],
  ['an approver who is no key player', { a: { stance: 'mentor', buyingRole: 'approver' } }, 'red', 1],
  [
    'a supportive key player beside a decider against us',
    { a: { ...key, stance: 'mentor' }, b: { ...key, stance: 'enemy', buyingRole: 'approver' } },
    'amber',
    3,
  ],
  ['a supporter who has left', { a: { ...key, stance: 'mentor', until: '2026-11-22' }, b: {} }, 'red', 1],
])('the light of a map with %s', (_, people, light, status) => {
  const health = healthOfMap(aMap({ people }), mapDay);
  expect([health.light, health.status]).toEqual([light, status]);
});

test("the bank's contacts fall into their buckets", () => {
  expect(healthOfMap(bankMap(), mapDay)).toEqual({
    light: 'green',
    status: 3,
    contacts: {
      'key-supportive': ['张敏', '陈思远', '林浩'],
      'key-covered': ['沈国梁', '邵立'],
      'key-uncovered': ['顾文静', '罗崇'],
      'not-key': ['何佳', '叶青', '吴卫东', '赵子昂', '冯凯'],
    },
    firedBy: ['张敏', '陈思远', '林浩'],
  });
});

test('an account stands as all its deals together', () => {
  const red = aMap({ people: { a: key } });
  const green = aMap({ people: { b: { ...key, stance: 'mentor', buyingRole: 'approver' } } });
  const stakeholders = [...red.stakeholders, ...green.stakeholders];
  const { light, status, firedBy } = healthOfMap({ stakeholders }, mapDay);
  expect([light, status, firedBy]).toEqual(['green', 3, ['b']]);
});
