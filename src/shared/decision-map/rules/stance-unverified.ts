import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { daysBetween } from '../../kernel/days.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { verifiedOn } from '../scores/freshness.ts';
import { holdsVeto, isDecider, isKeyPlayer } from '../standing.ts';
import type { Finding } from './finding.ts';

/**
 * A person's stance was verified more than `staleDays` ago (rule 10); one finding each. A stance never verified counts from
 * the first day on the map. Medium for key players, deciders and holders of a veto, low for others; of a placeholder there
 * is no stance to verify.
 */
export function stanceUnverified(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const { stakeholders, scoring } = presentOn(map, today);
  const verified = verifiedOn(map, today);
  return stakeholders
    .filter(({ personId }) => personId !== null)
    .map((stakeholder) => ({ stakeholder, on: verified.get(stakeholder.id) }))
    .map(({ stakeholder, on }) => ({ stakeholder, on, days: daysBetween(on ?? stakeholder.since, today) }))
    .filter(({ days }) => days > scoring.staleDays)
    .map(({ stakeholder, on, days }) => ({
      code: 'stance-unverified',
      severity: isKeyPlayer(stakeholder) || isDecider(stakeholder) || holdsVeto(stakeholder) ? 'medium' : 'low',
      stakeholderIds: [stakeholder.id],
      layer: stakeholder.layer,
      params: { days, ...(on === undefined && { context: 'never' }) },
      firedBy: [{ stakeholderId: stakeholder.id, field: 'verifiedDays', value: days, threshold: scoring.staleDays }],
    }));
}
