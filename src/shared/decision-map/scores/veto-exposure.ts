import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap, MapStakeholder } from '../map.ts';
import { presentOn } from '../present.ts';
import type { Scoring } from '../scoring.ts';
import { holdsVeto, isSupportive } from '../standing.ts';
import { coverageValue } from './coverage-score.ts';
import { weightOf } from './weight.ts';

/** Why a veto hangs over the deal: its holder is not for us, not covered, or what he asks for is not proven. */
export type VetoReason = 'not-supportive' | 'not-covered' | 'not-released';

/** A holder whose veto hangs over the deal. */
export interface ExposedVeto {
  readonly stakeholder: MapStakeholder;
  readonly weight: number;
  readonly reasons: readonly VetoReason[];
}

export interface VetoExposure {
  /** Σw over the holders; 0 where no veto hangs over the deal. No upper end. */
  readonly score: number;
  /** The heaviest first. */
  readonly holders: readonly ExposedVeto[];
}

/** The vetoes that are not lifted and that nobody keeps from falling, weighed by who holds them. */
export function vetoExposure(map: DecisionMap, today: CalendarDate): VetoExposure {
  const { stakeholders, scoring } = presentOn(map, today);
  const holders = stakeholders
    .filter(holdsVeto)
    .map((stakeholder) => ({
      stakeholder,
      weight: weightOf(stakeholder, scoring),
      reasons: reasonsOf(stakeholder, scoring),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((left, right) => right.weight - left.weight);
  return { score: holders.reduce((sum, { weight }) => sum + weight, 0), holders };
}

function reasonsOf(holder: MapStakeholder, scoring: Scoring): readonly VetoReason[] {
  const reasons: VetoReason[] = [];
  if (!isSupportive(holder)) reasons.push('not-supportive');
  if (coverageValue(holder, scoring) < scoring.vetoCoverage) reasons.push('not-covered');
  if (holder.vetoRelease !== '' && holder.vetoProof === '') reasons.push('not-released');
  return reasons;
}
