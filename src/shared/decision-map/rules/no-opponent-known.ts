import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { isAgainst } from '../standing.ts';
import type { Finding } from './finding.ts';

/** Nobody on the map is against us: who supports the competition is not found yet (Altify rule 2). Always low. */
export function noOpponentKnown(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const { stakeholders } = presentOn(map, today);
  if (stakeholders.length === 0 || stakeholders.some(isAgainst)) return [];
  return [
    {
      code: 'no-opponent-known',
      severity: 'low',
      stakeholderIds: [],
      layer: null,
      params: { people: stakeholders.length },
      firedBy: [{ stakeholderId: null, field: 'stance', value: 0, threshold: 1 }],
    },
  ];
}
