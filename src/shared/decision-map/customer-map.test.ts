import { describe, expect, test } from 'vitest';
import { blankStakeholder, edgeBetween, emptyMap, randomMap } from '../../../test/support/random-map.ts';
import { customerMap, toCustomerMap } from './customer-map.ts';
import type { DecisionMap } from './map.ts';

const nameOf = ({ key }: { readonly key: string }) => key;
const boss = { ...blankStakeholder(0), name: '沈国梁', title: '行长', layer: 'executive', x: 648, y: 16 };
const head = { ...blankStakeholder(1), name: '林浩', title: '科技部总经理', layer: 'end-user' };
const unknown = { ...blankStakeholder(2), name: '未知：法务', placeholder: '未知：法务', personId: null };
const map: DecisionMap = {
  ...emptyMap,
  stakeholders: [boss, head, unknown],
  edges: [edgeBetween(0, 'reports-to', 1, 0), edgeBetween(1, 'reports-to', 2, 0), edgeBetween(2, 'influences', 1, 0)],
};

describe('what a customer may see of a map', () => {
  test('is names, titles, layers by name, places and reporting lines', () => {
    expect(toCustomerMap(map, nameOf)).toEqual({
      layers: ['executive', 'procurement', 'compliance', 'business', 'technical'].map((name) => ({ name })),
      people: [
        { name: '林浩', title: '科技部总经理', layer: null, x: null, y: null },
        { name: '沈国梁', title: '行长', layer: 0, x: 648, y: 16 },
      ],
      reporting: [{ from: 0, to: 1 }],
    });
  });

  test('stands in no order that tells who weighs how much', () => {
    const random = randomMap({ people: 40, edges: 0, layers: 5 });
    const reversed = {
      ...random,
      stakeholders: random.stakeholders.map((person) => ({ ...person, influence: 6 - person.influence })),
    };
    expect(toCustomerMap(reversed, nameOf)).toEqual(toCustomerMap(random, nameOf));
  });

  test('refuses a field that nobody put on the list', () => {
    const own = toCustomerMap(map, nameOf);
    const [first] = own.people;
    expect(customerMap.safeParse({ ...own, people: [{ ...first, stance: 'enemy' }] }).success).toBe(false);
    expect(customerMap.safeParse({ ...own, mutes: [] }).success).toBe(false);
  });
});
