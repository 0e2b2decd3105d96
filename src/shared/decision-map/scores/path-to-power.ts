import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap, MapStakeholder } from '../map.ts';
import { influenceSteps } from '../paths/influence-graph.ts';
import { type Path, shortestPath } from '../paths/shortest-path.ts';
import { presentOn } from '../present.ts';
import { isApprover, isSupportive } from '../standing.ts';

/** The way to the approver. */
export interface PathToPower {
  /** 0 when an approver supports us himself. */
  readonly steps: number;
  readonly path: Path;
}

/**
 * The fewest steps of influence from anybody who supports us to an approver.
 * @returns null where no way leads there, or there is no approver yet.
 */
export function pathToPower(map: DecisionMap, today: CalendarDate): PathToPower | null {
  return pathToApprover(map, today, isSupportive);
}

/** The same, beginning with those of whom `isBeginning` is true. */
export function pathToApprover(
  map: DecisionMap,
  today: CalendarDate,
  isBeginning: (stakeholder: MapStakeholder) => boolean,
): PathToPower | null {
  const present = presentOn(map, today);
  const idsOf = (is: (stakeholder: MapStakeholder) => boolean) => present.stakeholders.filter(is).map(({ id }) => id);
  const path = shortestPath(influenceSteps(present), idsOf(isBeginning), new Set(idsOf(isApprover)));
  return path === null ? null : { steps: path.edgeIds.length, path };
}
