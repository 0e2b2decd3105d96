import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { coverageValue } from '../scores/coverage-score.ts';
import { type ExposedVeto, vetoExposure } from '../scores/veto-exposure.ts';
import type { Scoring } from '../scoring.ts';
import type { Finding, FiredBy } from './finding.ts';

/**
 * Somebody can stop the deal and is covered less than `vetoCoverage`, or does not support us (rule 6); one finding each.
 * High when the veto is absolute or already triggered, medium when it waits in one field. A supporter well covered whose
 * condition is only not met yet is work in progress: he counts in the exposure and not here.
 */
export function vetoUncovered(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  return vetoExposure(map, today)
    .holders.filter(({ reasons }) => reasons.includes('not-covered') || reasons.includes('not-supportive'))
    .map((holder) => findingOf(holder, map.scoring));
}

function findingOf({ stakeholder, reasons }: ExposedVeto, scoring: Scoring): Finding {
  const { id, layer, vetoKind, vetoState, stance } = stakeholder;
  const gap = reasons.includes('not-covered') ? 'uncovered' : 'unconvinced';
  const firedBy: FiredBy[] = [
    { stakeholderId: id, field: 'vetoKind', value: vetoKind },
    { stakeholderId: id, field: 'vetoState', value: vetoState },
  ];
  if (reasons.includes('not-covered')) {
    const value = coverageValue(stakeholder, scoring);
    firedBy.push({ stakeholderId: id, field: 'coverage', value, threshold: scoring.vetoCoverage });
  }
  if (reasons.includes('not-supportive')) firedBy.push({ stakeholderId: id, field: 'stance', value: stance });
  return {
    code: 'veto-uncovered',
    severity: vetoKind === 'absolute' || vetoState === 'triggered' ? 'high' : 'medium',
    stakeholderIds: [id],
    layer,
    params: { context: `${vetoKind}-${gap}` },
    firedBy,
  };
}
