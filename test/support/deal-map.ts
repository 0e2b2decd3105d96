import type { MapEdge } from '../../src/shared/decision-map/edge.ts';
import { type MapLayer, usualLayers } from '../../src/shared/decision-map/layer.ts';
import type { DecisionMap, MapStakeholder } from '../../src/shared/decision-map/map.ts';
import { unjudged } from '../../src/shared/decision-map/model.ts';
import { usualScoring } from '../../src/shared/decision-map/scoring.ts';

const moment = '2026-06-01T00:00:00.000Z';

/** A record's id by a short number. */
export function idOf(number: number): string {
  return `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Somebody of a map of whom nothing is known beyond what is given; his person has the same number plus 1000. */
export function partOf(number: number, changes: Partial<MapStakeholder> = {}): MapStakeholder {
  return {
    ...unjudged,
    id: idOf(number),
    opportunityId: idOf(9000),
    personId: idOf(number + 1000),
    layer: null,
    placeholder: '',
    coveredById: null,
    vetoScopes: [],
    vetoTrigger: '',
    vetoRelease: '',
    vetoProof: '',
    personalWin: '',
    concerns: '',
    note: '',
    since: '2026-06-01',
    until: null,
    x: null,
    y: null,
    createdAt: moment,
    updatedAt: moment,
    name: `Person ${number}`,
    title: '',
    department: '',
    accountId: idOf(9001),
    accountName: 'Bank',
    firstContactOn: null,
    lastContactOn: null,
    level: 0,
    wantedLevel: 0,
    coveredByName: '',
    ...changes,
  };
}

/** A tie between two people of a map, by their numbers. */
export function tieOf(fromNumber: number, toNumber: number, changes: Partial<MapEdge> = {}): MapEdge {
  return {
    id: idOf(fromNumber * 100_000 + toNumber),
    opportunityId: idOf(9000),
    fromId: idOf(fromNumber),
    toId: idOf(toNumber),
    kind: 'influences',
    weight: 1,
    note: '',
    since: '2026-06-01',
    createdAt: moment,
    updatedAt: moment,
    ...changes,
  };
}

/** One of the usual layers with what is said of it. */
export function layerOf(key: MapLayer['key'], changes: Partial<MapLayer> = {}): MapLayer {
  const usual = usualLayers.find((layer) => layer.key === key);
  if (usual === undefined) throw new Error(`No usual layer ${key}`);
  return { ...usual, ...changes };
}

/** A deal's map of nothing but what is given, with the usual layers. */
export function mapOf(changes: Partial<DecisionMap> = {}): DecisionMap {
  return {
    opportunityId: idOf(9000),
    opportunityName: 'Call centre',
    stage: 'qualified',
    accountId: idOf(9001),
    accountName: 'Bank',
    layers: [...usualLayers],
    stakeholders: [],
    edges: [],
    judgements: [],
    mutes: [],
    scoring: usualScoring,
    ...changes,
  };
}
