import type { MapStakeholder } from '../map.ts';
import type { Scoring } from '../scoring.ts';

/** How much somebody weighs in the deal: influence × the factor of the political status (domain.md b1, w). */
export function weightOf(
  { influence, politicalStatus }: Pick<MapStakeholder, 'influence' | 'politicalStatus'>,
  { statusWeight }: Scoring,
): number {
  return influence * statusWeight[politicalStatus ?? 'unknown'];
}
