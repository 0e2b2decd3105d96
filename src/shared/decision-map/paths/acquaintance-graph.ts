import type { Acquaintance } from '../../people/model.ts';
import type { EdgeKind } from '../edge.ts';
import type { DecisionMap } from '../map.ts';
import type { Network } from '../network.ts';

/** Why one person can introduce another: an acquaintance on record, or a tie of the map. */
export type Knowing =
  | { readonly from: 'people'; readonly kind: Acquaintance['kind']; readonly edgeId: null }
  | { readonly from: 'map'; readonly kind: Extract<EdgeKind, 'introduced-by' | 'ally'>; readonly edgeId: string };

/** Somebody whom a person knows. */
export interface Acquainted {
  readonly personId: string;
  readonly knowing: Knowing;
}

/** Who knows whom, by person. Each tie holds both ways: whoever was once introduced can make the call as well. */
export function acquaintedPeople(
  map: Pick<DecisionMap, 'stakeholders' | 'edges'>,
  { acquaintances }: Pick<Network, 'acquaintances'>,
): ReadonlyMap<string, readonly Acquainted[]> {
  const known = new Map<string, Acquainted[]>();
  const add = (one: string, other: string, knowing: Knowing) => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const list = known.get(from);
      if (list === undefined) known.set(from, [{ personId: to, knowing }]);
      else list.push({ personId: to, knowing });
    }
  };
  for (const { personId, otherId, kind } of acquaintances)
    add(personId, otherId, { from: 'people', kind, edgeId: null });
  const personOf = new Map(map.stakeholders.map(({ id, personId }) => [id, personId]));
  for (const { id, kind, fromId, toId } of map.edges) {
    const [one, other] = [personOf.get(fromId), personOf.get(toId)];
    if (typeof one !== 'string' || typeof other !== 'string') continue;
    if (kind === 'introduced-by' || kind === 'ally') add(one, other, { from: 'map', kind, edgeId: id });
  }
  return known;
}
