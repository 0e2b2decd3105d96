import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { coverageValue } from '../scores/coverage-score.ts';
import { isDecider } from '../standing.ts';
import type { Finding } from './finding.ts';

/**
 * Nobody on the map approves or decides, or somebody who does is covered less than `decisionMakerCoverage` (Altify rule 4,
 * "urgent"). Always high; one finding for each who is not covered.
 */
export function approverMissing(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const { stakeholders, scoring } = presentOn(map, today);
  if (stakeholders.length === 0) return [];
  const deciders = stakeholders.filter(isDecider);
  if (deciders.length === 0) return [nobodyDecides];
  return deciders
    .map((decider) => ({ decider, covered: coverageValue(decider, scoring) }))
    .filter(({ covered }) => covered < scoring.decisionMakerCoverage)
    .map(({ decider: { id, buyingRole, layer }, covered }) => ({
      code: 'approver-missing',
      severity: 'high',
      stakeholderIds: [id],
      layer,
      params: { context: 'uncovered' },
      firedBy: [
        { stakeholderId: id, field: 'buyingRole', value: buyingRole },
        { stakeholderId: id, field: 'coverage', value: covered, threshold: scoring.decisionMakerCoverage },
      ],
    }));
}

const nobodyDecides: Finding = {
  code: 'approver-missing',
  severity: 'high',
  stakeholderIds: [],
  layer: null,
  params: {},
  firedBy: [{ stakeholderId: null, field: 'buyingRole', value: 0, threshold: 1 }],
};
