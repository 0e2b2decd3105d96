import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { freshness, verifiedOn } from './freshness.ts';
import { weightOf } from './weight.ts';

/** What one stakeholder adds to the support. */
export interface SupportPart {
  readonly stakeholderId: string;
  readonly weight: number;
  /** What the stance counts, −2 to 2. */
  readonly stance: number;
  /** 0 to 1. */
  readonly freshness: number;
  /** weight × stance × freshness. */
  readonly support: number;
}

/** What everybody present adds to the support. */
export function supportParts(map: DecisionMap, today: CalendarDate): readonly SupportPart[] {
  const { stakeholders, scoring } = presentOn(map, today);
  const verified = verifiedOn(map, today);
  return stakeholders.map((stakeholder) => {
    const weight = weightOf(stakeholder, scoring);
    const stance = scoring.stanceValue[stakeholder.stance];
    const fresh = freshness(verified.get(stakeholder.id), today, scoring);
    return { stakeholderId: stakeholder.id, weight, stance, freshness: fresh, support: weight * stance * fresh };
  });
}

/**
 * How much of the power on the map is for us: 100 · Σ(w·s·f) / (2 · Σw), from −100 (everybody an enemy) to 100 (everybody
 * a mentor, verified today).
 * @returns null where nobody counts.
 */
export function supportIndex(map: DecisionMap, today: CalendarDate): number | null {
  const parts = supportParts(map, today);
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  return (100 * parts.reduce((sum, { support }) => sum + support, 0)) / (2 * weight);
}
