import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Aspect, byEvidence, type Judgement, judgedValue } from './judgement.ts';
import type { DecisionMap, MapStakeholder } from './map.ts';
import { type Judged, unjudged } from './model.ts';

/**
 * The map as it stood at the end of a day: who had a part then, the ties known then, and of each judgement the latest whose
 * evidence is not after that day. What was never judged stands as it does now.
 */
export function mapAt(map: DecisionMap, day: CalendarDate): DecisionMap {
  const known = judgementsByStakeholder(map.judgements);
  const stakeholders = map.stakeholders
    .filter(({ since, until }) => since <= day && (until === null || until >= day))
    .map((stakeholder) => ({ ...stakeholder, ...judgedAt(stakeholder, known.get(stakeholder.id) ?? [], day) }));
  const present = new Set(stakeholders.map(({ id }) => id));
  return {
    ...map,
    stakeholders,
    edges: map.edges.filter(({ since, fromId, toId }) => since <= day && present.has(fromId) && present.has(toId)),
    judgements: map.judgements.filter(({ on }) => on <= day),
  };
}

/** What was believed of somebody at the end of a day. */
export function judgedAt(now: Judged, judgements: readonly Judgement[], day: CalendarDate): Judged {
  const believed: Record<string, Judged[Aspect]> = {};
  for (const { aspect, value, on } of [...judgements].sort(byEvidence)) {
    const read = judgedValue(aspect, value);
    if (read === undefined) continue;
    if (on <= day) believed[aspect] = read;
    else believed[aspect] ??= unjudged[aspect];
  }
  return { ...judgedOnly(now), ...believed };
}

/** The map of today: those who have left are no longer in it. */
export function isPresent({ since, until }: Pick<MapStakeholder, 'since' | 'until'>, day: CalendarDate): boolean {
  return since <= day && (until === null || until >= day);
}

function judgedOnly(from: Judged): Judged {
  const { buyingRole, politicalStatus, stance, influence, coverage, decisionOrientation, responseMode } = from;
  const { vetoKind, vetoState } = from;
  return {
    ...{ buyingRole, politicalStatus, stance, influence, coverage, decisionOrientation, responseMode },
    ...{ vetoKind, vetoState },
  };
}

function judgementsByStakeholder(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const byId = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const list = byId.get(judgement.stakeholderId);
    if (list === undefined) byId.set(judgement.stakeholderId, [judgement]);
    else list.push(judgement);
  }
  return byId;
}

/** Whether nobody has met him yet, or nobody even knows who he is: his card is drawn dashed. */
export function isUntouched({ coverage, personId }: Pick<MapStakeholder, 'coverage' | 'personId'>): boolean {
  return coverage === 'unknown' || coverage === 'no-contact' || personId === null;
}
