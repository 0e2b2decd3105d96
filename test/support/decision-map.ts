import type { EdgeKind, MapEdge } from '../../src/shared/decision-map/edge.ts';
import type { Judgement } from '../../src/shared/decision-map/judgement.ts';
import { usualLayers } from '../../src/shared/decision-map/layer.ts';
import type { DecisionMap, MapStakeholder } from '../../src/shared/decision-map/map.ts';
import { unjudged } from '../../src/shared/decision-map/model.ts';
import { type Scoring, usualScoring } from '../../src/shared/decision-map/scoring.ts';
import type { CalendarDate } from '../../src/shared/kernel/calendar-date.ts';

/** The day on which maps of tests are looked at. */
export const mapDay = '2026-11-23';

const written = '2026-01-01T00:00:00.000Z';

/** Somebody on the map, and the day on which his stance was last verified: today unless said, null = never. */
export type GivenPerson = Partial<MapStakeholder> & { readonly verifiedOn?: CalendarDate | null };
/** A tie as it is said: who, does what, to whom. */
export type GivenTie = readonly [from: string, kind: EdgeKind, to: string, more?: Partial<MapEdge>];

interface GivenMap extends Partial<Omit<DecisionMap, 'stakeholders' | 'edges' | 'judgements' | 'scoring'>> {
  /** By id, which is the name as well. */
  readonly people?: Readonly<Record<string, GivenPerson>>;
  /** The ids of ties are made of the ends, as in `chen>zhang`. */
  readonly ties?: readonly GivenTie[];
  /** Judgements besides those that verify stances. */
  readonly judgements?: readonly Judgement[];
  readonly scoring?: Partial<Scoring>;
}

/** A map of which only what matters is said: everybody is an unjudged person of the business layer, verified today. */
export function aMap({ people = {}, ties = [], judgements = [], scoring, ...rest }: GivenMap = {}): DecisionMap {
  return {
    opportunityId: 'deal',
    opportunityName: 'deal',
    stage: 'qualified',
    accountId: 'account',
    accountName: 'account',
    layers: [...usualLayers],
    stakeholders: Object.entries(people).map(([id, person]) => aStakeholder(id, person)),
    edges: ties.map(aTie),
    judgements: [...Object.entries(people).flatMap(([id, person]) => stanceVerified(id, person)), ...judgements],
    mutes: [],
    ...rest,
    scoring: { ...usualScoring, ...scoring },
  };
}

/** Somebody on a map of a test. */
export function aStakeholder(id: string, { verifiedOn: _, ...given }: GivenPerson = {}): MapStakeholder {
  return {
    ...unjudged,
    ...{ id, opportunityId: 'deal', personId: `person of ${id}`, name: id, title: '', department: '' },
    ...{ accountId: 'account', accountName: 'account', layer: 'business', placeholder: '' },
    ...{ coveredById: null, coveredByName: '', vetoScopes: [], vetoTrigger: '', vetoRelease: '', vetoProof: '' },
    ...{ personalWin: '', concerns: '', note: '', since: '2026-01-01', until: null, x: null, y: null },
    ...{ firstContactOn: null, lastContactOn: null, level: 0, wantedLevel: 0, cadenceDays: null },
    ...{ createdAt: written, updatedAt: written },
    ...given,
  };
}

/** A judgement with evidence: seen today with high confidence unless said otherwise. */
export function aJudgement(stakeholderId: string, given: Partial<Judgement> = {}): Judgement {
  return {
    ...{ id: `${stakeholderId} ${given.aspect ?? 'stance'} ${given.on ?? mapDay}`, stakeholderId, authorId: null },
    ...{ aspect: 'stance', value: 'neutral', source: 'seen', on: mapDay, confidence: 'high', note: '' },
    ...{ createdAt: written, updatedAt: written },
    ...given,
  };
}

/** Somebody of whom only the part is known ("法务"). */
export const unknownPerson: GivenPerson = { personId: null, accountId: null, accountName: '', placeholder: '法务' };

function aTie([fromId, kind, toId, more = {}]: GivenTie): MapEdge {
  return {
    ...{ id: `${fromId}>${toId}`, opportunityId: 'deal', kind, fromId, toId, weight: 1, note: '', since: '2026-01-01' },
    ...{ createdAt: written, updatedAt: written },
    ...more,
  };
}

function stanceVerified(id: string, { verifiedOn = mapDay, stance = 'neutral' }: GivenPerson): Judgement[] {
  return verifiedOn === null ? [] : [aJudgement(id, { value: stance, on: verifiedOn })];
}
