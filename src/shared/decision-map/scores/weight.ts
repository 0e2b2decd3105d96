import type { Judged } from '../model.ts';
import type { Scoring } from '../scoring.ts';

/** How much somebody counts: influence (1 to 5) × the factor of the political status. */
export function weightOf(
  { influence, politicalStatus }: Pick<Judged, 'influence' | 'politicalStatus'>,
  { statusWeight }: Pick<Scoring, 'statusWeight'>,
): number {
  return influence * statusWeight[politicalStatus ?? 'unknown'];
}
