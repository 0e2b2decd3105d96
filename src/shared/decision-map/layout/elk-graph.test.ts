import { describe, expect, test } from 'vitest';
import { blankStakeholder, edgeBetween, emptyMap, randomMap } from '../../../../test/support/random-map.ts';
import { toElkGraph } from './elk-graph.ts';
import { placesFromElk } from './places-from-elk.ts';

const someone = (index: number, layer: string | null) => ({ ...blankStakeholder(index), layer });
const people = [someone(0, 'executive'), someone(1, 'business'), someone(2, 'business'), someone(3, null)];
const ids = people.map(({ id }) => id);

describe('a map as a graph', () => {
  test('hands in each person at the height of his lane, who is in none at the bottom', () => {
    const { children } = toElkGraph({ ...emptyMap, stakeholders: people });
    expect(children?.map(({ id, y }) => [id, y])).toEqual([
      [ids[0], 0],
      [ids[1], 3 * 288],
      [ids[2], 3 * 288],
      [ids[3], 5 * 288],
    ]);
  });

  test('feeds ties between lanes once a pair and downwards, none inside a lane or to somebody who is gone', () => {
    const edges = [
      edgeBetween(0, 'reports-to', 1, 0),
      edgeBetween(1, 'influences', 0, 1),
      edgeBetween(2, 'conflict', 1, 2),
      edgeBetween(3, 'reports-to', 3, 9),
    ];
    expect(toElkGraph({ ...emptyMap, stakeholders: people, edges }).edges).toEqual([
      { id: `${ids[0]} ${ids[1]}`, sources: [ids[0]], targets: [ids[1]] },
    ]);
  });

  test('leaves the longest ties of a large map out', () => {
    const map = randomMap({ people: 101, edges: 0, layers: 5 });
    const edges = [edgeBetween(0, 'reports-to', 0, 3), edgeBetween(1, 'reports-to', 0, 2)];
    const few = { ...map, stakeholders: map.stakeholders.slice(0, 100) };
    expect([map, few].map((size) => toElkGraph({ ...size, edges }).edges?.length)).toEqual([1, 2]);
  });
});

describe('places after the lanes are ordered', () => {
  const laidOut = (xs: readonly number[]) => ({
    id: 'map',
    children: xs.map((x, index) => ({ id: ids[index] ?? '', x })),
  });

  test('are the columns nearest to where each card was put, in order', () => {
    const places = placesFromElk({ ...emptyMap, stakeholders: people }, laidOut([250, 300, 280, 528]));
    expect(ids.map((id) => places.get(id))).toEqual([
      { layer: 'executive', x: 120 + 264, y: 16 },
      { layer: 'business', x: 120 + 2 * 264, y: 16 },
      { layer: 'business', x: 120 + 264, y: 16 },
      { layer: null, x: 120 + 2 * 264, y: 16 },
    ]);
  });

  test('draw a map together that is wider than its lanes need', () => {
    const places = placesFromElk({ ...emptyMap, stakeholders: people }, laidOut([0, 4500, 5000, 9000]));
    expect(ids.map((id) => places.get(id)?.x)).toEqual([120, 384, 648, 648]);
  });

  test('fill the columns of a crowded lane from top to bottom', () => {
    const crowd = Array.from({ length: 7 }, (_, index) => someone(index, 'technical'));
    const children = crowd.map(({ id }, index) => ({ id, x: index * 264 }));
    const places = placesFromElk({ ...emptyMap, stakeholders: crowd }, { id: 'map', children });
    expect(crowd.map(({ id }) => [places.get(id)?.x, places.get(id)?.y])).toEqual(
      [0, 0, 264, 264, 528, 528, 792].map((x, index) => [120 + x, index % 2 === 0 ? 16 : 104]),
    );
  });
});
