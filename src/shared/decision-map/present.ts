import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { DecisionMap } from './map.ts';
import { isPresent } from './map-at.ts';

/** The map with only those who have a part on that day, and the ties known by then between them. */
export function presentOn(map: DecisionMap, day: CalendarDate): DecisionMap {
  const stakeholders = map.stakeholders.filter((stakeholder) => isPresent(stakeholder, day));
  const present = new Set(stakeholders.map(({ id }) => id));
  const edges = map.edges.filter(({ since, fromId, toId }) => since <= day && present.has(fromId) && present.has(toId));
  return { ...map, stakeholders, edges };
}
