import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { isKeyPlayer, isSupportive } from '../standing.ts';
import type { Finding } from './finding.ts';

/**
 * More than half of the key players do not support us (Altify rule 1). High when not one of them does, which is red as well;
 * medium otherwise.
 */
export function keyPlayersAgainst(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const keyPlayers = presentOn(map, today).stakeholders.filter(isKeyPlayer);
  const unconvinced = keyPlayers.filter((player) => !isSupportive(player));
  if (unconvinced.length * 2 <= keyPlayers.length) return [];
  return [
    {
      code: 'key-players-against',
      severity: unconvinced.length === keyPlayers.length ? 'high' : 'medium',
      stakeholderIds: unconvinced.map(({ id }) => id),
      layer: null,
      params: { unconvinced: unconvinced.length, keyPlayers: keyPlayers.length },
      firedBy: unconvinced.map(({ id, stance }) => ({ stakeholderId: id, field: 'stance', value: stance })),
    },
  ];
}
