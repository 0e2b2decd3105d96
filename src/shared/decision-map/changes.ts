import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { MapEdge } from './edge.ts';
import { type Aspect, aspects, byEvidence, type Judgement, judgedValue } from './judgement.ts';
import type { DecisionMap } from './map.ts';
import { mapAt } from './map-at.ts';
import type { Stance } from './model.ts';

/** A stance that came to be believed, with the judgement that says why. */
export interface StanceChange {
  readonly stakeholderId: string;
  readonly on: CalendarDate;
  readonly from: Stance | null;
  readonly to: Stance;
  readonly judgement: Judgement;
}

/** Every change of a stance, the earliest first; evidence that only confirms what was believed is none. */
export function stanceChanges({ judgements }: Pick<DecisionMap, 'judgements'>): readonly StanceChange[] {
  const believed = new Map<string, Stance>();
  return [...judgements].sort(byEvidence).flatMap((judgement) => {
    const { stakeholderId, aspect, value, on } = judgement;
    const to = aspect === 'stance' ? judgedValue('stance', value) : undefined;
    const from = believed.get(stakeholderId) ?? null;
    if (to === undefined || to === from) return [];
    believed.set(stakeholderId, to);
    return [{ stakeholderId, on, from, to, judgement }];
  });
}

/** What is not the same on two days. */
export interface MapDifference {
  readonly arrived: readonly string[];
  readonly left: readonly string[];
  /** What is believed otherwise, with the latest judgement that made the difference where there is one. */
  readonly judged: readonly {
    readonly stakeholderId: string;
    readonly aspect: Aspect;
    readonly from: string | number | null;
    readonly to: string | number | null;
    readonly judgement: Judgement | null;
  }[];
  readonly newEdges: readonly MapEdge[];
}

/** What came between two days of a map, the earlier one first. */
export function differenceBetween(map: DecisionMap, from: CalendarDate, to: CalendarDate): MapDifference {
  const [before, after] = [mapAt(map, from), mapAt(map, to)];
  const [were, are] = [before, after].map(({ stakeholders }) => new Map(stakeholders.map((one) => [one.id, one])));
  const known = new Set(before.edges.map(({ id }) => id));
  const judged = after.stakeholders.flatMap((now) => {
    const then = were?.get(now.id);
    if (then === undefined) return [];
    return aspects
      .filter((aspect) => then[aspect] !== now[aspect])
      .map((aspect) => ({
        ...{ stakeholderId: now.id, aspect, from: then[aspect], to: now[aspect] },
        judgement: after.judgements.findLast((one) => one.stakeholderId === now.id && one.aspect === aspect) ?? null,
      }));
  });
  return {
    arrived: after.stakeholders.filter(({ id }) => were?.has(id) !== true).map(({ id }) => id),
    left: before.stakeholders.filter(({ id }) => are?.has(id) !== true).map(({ id }) => id),
    judged,
    newEdges: after.edges.filter(({ id }) => !known.has(id)),
  };
}

/** The first day on which somebody has a part; null of a map without people. */
export function firstDay({ stakeholders }: Pick<DecisionMap, 'stakeholders'>): CalendarDate | null {
  return stakeholders.map(({ since }) => since).toSorted()[0] ?? null;
}
