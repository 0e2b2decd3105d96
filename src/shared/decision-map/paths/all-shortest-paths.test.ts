import { expect, test } from 'vitest';
import { aMap, type GivenTie } from '../../../../test/support/decision-map.ts';
import { allShortestPaths } from './all-shortest-paths.ts';
import { influenceSteps } from './influence-graph.ts';

const waysFrom = (from: readonly string[], ties: readonly GivenTie[], most = 20) =>
  allShortestPaths(influenceSteps(aMap({ ties })), from, 'boss', most);

test('all ways of the fewest steps are told, longer ones are not', () => {
  const ties: GivenTie[] = [
    ['a', 'influences', 'b'],
    ['b', 'reports-to', 'boss'],
    ['a', 'influences', 'c'],
    ['c', 'influences', 'boss'],
    ['c', 'influences', 'd'],
    ['d', 'influences', 'boss'],
  ];
  expect(waysFrom(['a'], ties)).toEqual([
    { stakeholderIds: ['a', 'b', 'boss'], edgeIds: [['a>b'], ['b>boss']] },
    { stakeholderIds: ['a', 'c', 'boss'], edgeIds: [['a>c'], ['c>boss']] },
  ]);
});

test('two ties between the same two are one way', () => {
  const ties: GivenTie[] = [
    ['a', 'influences', 'boss', { id: 'first' }],
    ['a', 'reports-to', 'boss', { id: 'second' }],
  ];
  expect(waysFrom(['a'], ties)).toEqual([{ stakeholderIds: ['a', 'boss'], edgeIds: [['first', 'second']] }]);
});

test('of several beginnings only the nearest count', () => {
  const ties: GivenTie[] = [
    ['far', 'influences', 'near'],
    ['near', 'influences', 'boss'],
    ['other', 'influences', 'boss'],
  ];
  expect(waysFrom(['far', 'near', 'other'], ties).map(({ stakeholderIds }) => stakeholderIds)).toEqual([
    ['near', 'boss'],
    ['other', 'boss'],
  ]);
});

test('whoever begins at the end walks no step; where nothing leads there is no way', () => {
  expect(waysFrom(['boss'], [])).toEqual([{ stakeholderIds: ['boss'], edgeIds: [] }]);
  expect(waysFrom(['a'], [['boss', 'influences', 'a']])).toEqual([]);
  expect(waysFrom([], [['a', 'influences', 'boss']])).toEqual([]);
});

test('where ways multiply no more are told than asked for', () => {
  const layers = Array.from({ length: 12 }, (_, index) => [`l${index}`, `r${index}`] as const);
  const ties: GivenTie[] = layers.flatMap((pair, index) =>
    pair.flatMap((from) => (layers[index + 1] ?? ['boss']).map((to): GivenTie => [from, 'influences', to])),
  );
  const ways = waysFrom(['l0', 'r0'], ties, 7);
  expect(ways.map(({ edgeIds }) => edgeIds.length)).toEqual(Array(7).fill(12));
  expect(new Set(ways.map(({ stakeholderIds }) => stakeholderIds.join())).size).toBe(7);
});
