import type { DecisionMap, MapStakeholder } from '../map.ts';
import { weightOf } from '../scores/weight.ts';

/** The part of a map that decides where its cards lie. */
export type PlacedMap = Pick<DecisionMap, 'layers' | 'stakeholders' | 'scoring'>;

/** The people of a map, the weightiest first; of the same weight who came to the map first. */
export function byWeight({ stakeholders, scoring }: PlacedMap): readonly MapStakeholder[] {
  return stakeholders.toSorted(
    (a, b) =>
      weightOf(b, scoring) - weightOf(a, scoring) || a.createdAt.localeCompare(b.createdAt) || (a.id < b.id ? -1 : 1),
  );
}
