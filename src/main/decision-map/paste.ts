import { isLayerKind, type LayerKey } from '../../shared/decision-map/layer.ts';
import type { DecisionMapRepository, NewStakeholder } from './repository.ts';

interface Copied {
  /** The part it was copied from. */
  readonly fromId: string;
  readonly part: NewStakeholder;
}

/** Whom of these parts another deal can take: people who have none in it yet, in a layer that it has. */
export function pastedPeople(maps: DecisionMapRepository, opportunityId: string, ids: readonly string[]): Copied[] {
  const layers = new Set<LayerKey>(maps.layersOf(opportunityId).map(({ key }) => key));
  const taken = new Set<string>();
  return [...new Set(ids)].flatMap((fromId) => {
    const found = maps.get(fromId);
    if (found === undefined) return [];
    const { personId, placeholder, buyingRole, layer } = found;
    if (personId !== null) {
      if (taken.has(personId) || maps.hasPart(opportunityId, personId)) return [];
      taken.add(personId);
    }
    const isThere = layer !== null && isLayerKind(layer) && layers.has(layer);
    return [{ fromId, part: { personId, placeholder, buyingRole, layer: isThere ? layer : null } }];
  });
}
