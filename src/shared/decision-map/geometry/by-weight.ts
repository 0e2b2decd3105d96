import type { DecisionMap, MapStakeholder } from '../map.ts';
import type { Scoring } from '../scoring.ts';

/** The part of a map that decides where its cards lie. */
export type PlacedMap = Pick<DecisionMap, 'layers' | 'stakeholders' | 'scoring'>;

/** How much somebody weighs in the deal: influence × the factor of the political status (domain.md b1, w). */
export function weightOf(
  { influence, politicalStatus }: Pick<MapStakeholder, 'influence' | 'politicalStatus'>,
  { statusWeight }: Scoring,
): number {
  return influence * statusWeight[politicalStatus ?? 'unknown'];
}

/** The people of a map, the weightiest first; of the same weight who came to the map first. */
export function byWeight({ stakeholders, scoring }: PlacedMap): readonly MapStakeholder[] {
  return stakeholders.toSorted(
    (a, b) =>
      weightOf(b, scoring) - weightOf(a, scoring) || a.createdAt.localeCompare(b.createdAt) || (a.id < b.id ? -1 : 1),
  );
}
