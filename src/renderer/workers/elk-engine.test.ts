import { describe, expect, test } from 'vitest';
import { edgeBetween, randomMap } from '../../../test/support/random-map.ts';
import { arrangeMap } from '../../shared/decision-map/geometry/arrange-map.ts';
import { overlaps } from '../../shared/decision-map/geometry/rectangle.ts';
import { layOutMap } from '../../shared/decision-map/layout/lay-out-map.ts';
import { runElk } from './elk-engine.ts';

describe('laying a map out', () => {
  test('puts every card into its own lane and none on another', async () => {
    const map = randomMap({ people: 120, edges: 300, layers: 5 });
    const places = await layOutMap(map, runElk);
    const stakeholders = map.stakeholders.map((person) => ({ ...person, ...places.get(person.id) }));
    expect(stakeholders.map(({ layer }) => layer)).toEqual(map.stakeholders.map(({ layer }) => layer));
    const cards = [...arrangeMap({ ...map, stakeholders }).cards.values()];
    expect(cards.length).toBe(120);
    expect(cards.filter((card, index) => cards.slice(0, index).some((other) => overlaps(card, other)))).toEqual([]);
  });

  test('is the same every time', async () => {
    const map = randomMap({ people: 60, edges: 120, layers: 5 });
    expect(await layOutMap(map, runElk)).toEqual(await layOutMap(structuredClone(map), runElk));
  });

  test('uncrosses lines that need not cross', async () => {
    const map = randomMap({ people: 10, edges: 0, layers: 5 });
    // People 0 and 5 are in the first lane, 1 and 6 in the second: as they stand the two lines cross.
    const edges = [edgeBetween(0, 'reports-to', 6, 0), edgeBetween(1, 'reports-to', 1, 5)];
    const places = await layOutMap({ ...map, edges }, runElk);
    const [a, b, c, d] = [0, 5, 6, 1].map((index) => places.get(map.stakeholders[index]?.id ?? '')?.x ?? Number.NaN);
    expect(Math.sign((a ?? 0) - (b ?? 0))).toBe(Math.sign((c ?? 0) - (d ?? 0)));
  });

  test('refuses a graph it cannot read', async () => {
    await expect(runElk({ id: 'map', edges: [{ id: 'e', sources: ['nobody'], targets: ['none'] }] })).rejects.toThrow();
  });
});
