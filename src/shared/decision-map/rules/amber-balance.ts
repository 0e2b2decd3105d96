import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { isAgainst, isKeyPlayer, isSupportive } from '../standing.ts';
import type { Finding } from './finding.ts';

/** Among key players somebody supports us, yet no more of them than are against us (Altify rule 3). Always medium. */
export function amberBalance(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const keyPlayers = presentOn(map, today).stakeholders.filter(isKeyPlayer);
  const supportive = keyPlayers.filter(isSupportive);
  const against = keyPlayers.filter(isAgainst);
  if (supportive.length === 0 || supportive.length > against.length) return [];
  return [
    {
      code: 'amber-balance',
      severity: 'medium',
      stakeholderIds: against.map(({ id }) => id),
      layer: null,
      params: { supportive: supportive.length, against: against.length },
      firedBy: [...supportive, ...against].map(({ id, stance }) => ({
        stakeholderId: id,
        field: 'stance',
        value: stance,
      })),
    },
  ];
}
