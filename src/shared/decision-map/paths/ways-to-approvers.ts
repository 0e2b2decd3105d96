import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { EdgeKind } from '../edge.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { isApprover, isSupportive } from '../standing.ts';
import { allShortestPaths, type Way } from './all-shortest-paths.ts';
import { influenceSteps } from './influence-graph.ts';

/** A way with what ties those on it to each other. */
export interface TiedWay extends Way {
  /** For each step the kinds of its ties. */
  readonly kinds: readonly (readonly EdgeKind[])[];
}

/** How an approver can be reached. */
export interface WaysToApprover {
  readonly approverId: string;
  /** Steps of the shortest way; 0 when he supports us himself, null when nobody who supports us has influence on him. */
  readonly steps: number | null;
  /** The shortest ways, those that begin with a mentor first. */
  readonly ways: readonly TiedWay[];
}

/** As many as anybody reads. */
const mostWays = 20;

/** Every shortest way of influence from those who support us to each approver, the nearest approver first. */
export function waysToApprovers(map: DecisionMap, today: CalendarDate): readonly WaysToApprover[] {
  const present = presentOn(map, today);
  const steps = influenceSteps(present);
  const kinds = new Map(present.edges.map(({ id, kind }) => [id, kind]));
  const supportive = present.stakeholders.filter(isSupportive);
  const mentorsFirst = supportive.toSorted((left, right) => Number(isMentor(right)) - Number(isMentor(left)));
  const beginnings = mentorsFirst.map(({ id }) => id);
  const place = new Map(beginnings.map((id, index) => [id, index]));
  return present.stakeholders
    .filter(isApprover)
    .map(({ id }) => {
      const ways = allShortestPaths(steps, beginnings, id, mostWays)
        .map((way) => ({ ...way, kinds: way.edgeIds.map((ids) => ids.flatMap((edgeId) => kinds.get(edgeId) ?? [])) }))
        .toSorted((left, right) => placeOf(left, place) - placeOf(right, place));
      return { approverId: id, steps: ways[0]?.edgeIds.length ?? null, ways };
    })
    .toSorted((left, right) => (left.steps ?? Number.MAX_VALUE) - (right.steps ?? Number.MAX_VALUE));
}

function isMentor({ stance }: { readonly stance: string }): boolean {
  return stance === 'mentor';
}

function placeOf({ stakeholderIds }: Way, place: ReadonlyMap<string, number>): number {
  return place.get(stakeholderIds[0] ?? '') ?? 0;
}
