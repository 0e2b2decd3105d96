import { expect, test } from 'vitest';
import { aMap, type GivenTie } from '../../../../test/support/decision-map.ts';
import { influenceSteps } from './influence-graph.ts';
import { shortestPath } from './shortest-path.ts';

function wayFrom(from: readonly string[], to: readonly string[], ties: readonly GivenTie[]) {
  return shortestPath(influenceSteps(aMap({ ties })), from, new Set(to));
}

test.each<[string, GivenTie, boolean, boolean]>([
  ['an influence goes one way', ['a', 'influences', 'b'], true, false],
  ['a report reaches his superior', ['a', 'reports-to', 'b'], true, false],
  ['a dotted line reaches where it goes', ['a', 'dotted-line', 'b'], true, false],
  ['a proxy reaches whom he stands in for', ['a', 'proxy', 'b'], true, false],
  ['the introducer reaches whom he introduced', ['a', 'introduced-by', 'b'], false, true],
  ['allies reach each other', ['a', 'ally', 'b'], true, true],
  ['a conflict carries no influence', ['a', 'conflict', 'b'], false, false],
  ['a block carries no influence', ['a', 'blocks', 'b'], false, false],
  ['an order of approval carries no influence', ['a', 'approves-before', 'b'], false, false],
])('%s', (_, tie, there, back) => {
  expect([wayFrom(['a'], ['b'], [tie]) !== null, wayFrom(['b'], ['a'], [tie]) !== null]).toEqual([there, back]);
});

test('the shorter of two ways is taken, whichever was drawn first', () => {
  const ties: GivenTie[] = [
    ['a', 'influences', 'b'],
    ['b', 'influences', 'c'],
    ['c', 'influences', 'boss'],
    ['a', 'influences', 'd'],
    ['d', 'influences', 'boss'],
  ];
  expect(wayFrom(['a'], ['boss'], ties)).toEqual({ stakeholderIds: ['a', 'd', 'boss'], edgeIds: ['a>d', 'd>boss'] });
});

test('of several beginnings the nearest is taken', () => {
  const ties: GivenTie[] = [
    ['far', 'influences', 'near'],
    ['near', 'influences', 'boss'],
  ];
  expect(wayFrom(['far', 'near'], ['boss'], ties)?.stakeholderIds).toEqual(['near', 'boss']);
});

test('whoever begins at the end walks no step', () => {
  expect(wayFrom(['boss'], ['boss'], [])).toEqual({ stakeholderIds: ['boss'], edgeIds: [] });
});

test('a circle of influence ends the search', () => {
  const ties: GivenTie[] = [
    ['a', 'influences', 'b'],
    ['b', 'influences', 'a'],
  ];
  expect(wayFrom(['a'], ['boss'], ties)).toBeNull();
});

test('nobody to begin with means no way', () => {
  expect(wayFrom([], ['boss'], [['a', 'influences', 'boss']])).toBeNull();
});
