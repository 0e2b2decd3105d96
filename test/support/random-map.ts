import { decisionOrientations } from '../../src/shared/accounts/model.ts';
import { type EdgeKind, edgeKinds, endsOf, type MapEdge } from '../../src/shared/decision-map/edge.ts';
import { newLayer, usualLayers } from '../../src/shared/decision-map/layer.ts';
import type { DecisionMap, MapStakeholder } from '../../src/shared/decision-map/map.ts';
import {
  buyingRoles,
  coverages,
  politicalStatuses,
  responseModes,
  stances,
  unjudged,
  vetoKinds,
  vetoStates,
} from '../../src/shared/decision-map/model.ts';
import { usualScoring } from '../../src/shared/decision-map/scoring.ts';

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const givenNames = ['敏', '国梁', '思远', '文静', '子昂', '卫东', '浩', '佳', '立', '青', '凯', '崇'];
const titles = [
  '行长',
  '首席财务官',
  '科技部总经理',
  '信用卡中心总经理',
  '法务合规主管',
  '数据治理负责人',
  'AI 平台架构师',
];
const day = '2026-11-23';
const moment = '2026-11-23T01:00:00.000Z';

export interface RandomMapSize {
  readonly people: number;
  readonly edges: number;
  readonly layers: number;
}

/** A map of any size with every kind of edge and judgement; the same seed gives the same map. */
export function randomMap({ people, edges, layers }: RandomMapSize, seed = 1): DecisionMap {
  const random = seeded(seed);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const mapLayers = Array.from(
    { length: layers },
    (_, position) => usualLayers[position] ?? newLayer(idOf(9, position), position, `层 ${position + 1}`),
  );
  const stakeholders = Array.from({ length: people }, (_, index): MapStakeholder => {
    const isMet = random() < 0.7;
    return {
      ...blankStakeholder(index),
      name: `${pick(surnames)}${pick(givenNames)}`,
      title: pick(titles),
      layer: mapLayers[index % layers]?.key ?? null,
      buyingRole: pick([null, ...buyingRoles]),
      politicalStatus: pick([null, ...politicalStatuses]),
      stance: pick(stances),
      influence: 1 + Math.floor(random() * 5),
      coverage: isMet ? pick(coverages) : 'no-contact',
      decisionOrientation: pick([null, ...decisionOrientations]),
      responseMode: pick([null, ...responseModes]),
      vetoKind: random() < 0.15 ? pick(vetoKinds) : 'none',
      vetoState: pick(vetoStates),
      firstContactOn: isMet ? '2026-07-01' : null,
      lastContactOn: isMet ? `2026-1${Math.floor(random() * 2)}-${10 + Math.floor(random() * 20)}` : null,
      level: isMet ? Math.floor(random() * 5) : 0,
      wantedLevel: Math.floor(random() * 5),
    };
  });
  return { ...emptyMap, layers: mapLayers, stakeholders, edges: randomEdges(stakeholders, edges, random) };
}

/** Somebody of whom nothing is known yet; the index makes the id. */
export function blankStakeholder(index: number): MapStakeholder {
  return {
    ...unjudged,
    id: idOf(1, index),
    opportunityId: emptyMap.opportunityId,
    personId: idOf(2, index),
    accountId: emptyMap.accountId,
    accountName: emptyMap.accountName,
    name: `人 ${index}`,
    title: '',
    department: '',
    placeholder: '',
    layer: 'technical',
    coveredById: null,
    coveredByName: '',
    vetoScopes: [],
    vetoTrigger: '',
    vetoRelease: '',
    vetoProof: '',
    personalWin: '',
    concerns: '',
    note: '',
    since: '2026-07-01',
    until: null,
    x: null,
    y: null,
    firstContactOn: null,
    lastContactOn: null,
    level: 0,
    wantedLevel: 0,
    cadenceDays: null,
    createdAt: moment,
    updatedAt: moment,
  };
}

/** An edge between the stakeholders of two indexes. */
export function edgeBetween(index: number, kind: EdgeKind, from: number, to: number, weight = 1): MapEdge {
  return {
    id: idOf(3, index),
    opportunityId: emptyMap.opportunityId,
    kind,
    weight,
    note: '',
    since: day,
    ...endsOf(kind, idOf(1, from), idOf(1, to)),
    createdAt: moment,
    updatedAt: moment,
  };
}

/** A deal whose map nobody has touched. */
export const emptyMap: DecisionMap = {
  opportunityId: idOf(4, 0),
  opportunityName: '江岚银行信用卡中心 智能客服',
  stage: 'poc',
  accountId: idOf(5, 0),
  accountName: '江岚银行',
  layers: [...usualLayers],
  stakeholders: [],
  edges: [],
  judgements: [],
  mutes: [],
  scoring: usualScoring,
};

/** Each pair and kind at most once, nobody tied to himself. */
function randomEdges(people: readonly MapStakeholder[], count: number, random: () => number): MapEdge[] {
  const edges = new Map<string, MapEdge>();
  if (people.length < 2) return [];
  for (let attempt = 0; edges.size < count && attempt < count * 20; attempt += 1) {
    const from = Math.floor(random() * people.length);
    const to = Math.floor(random() * people.length);
    const kind = edgeKinds[edges.size % edgeKinds.length] ?? 'reports-to';
    const weight = kind === 'influences' ? 1 + Math.floor(random() * 3) : 1;
    if (from === to) continue;
    const edge = edgeBetween(edges.size, kind, from, to, weight);
    edges.set(`${edge.fromId} ${kind} ${edge.toId}`, edge);
  }
  return [...edges.values()];
}

/** A record's id of a family and number, in the form of a UUIDv7. */
function idOf(family: number, index: number): string {
  return `0190000${family}-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

/** Park and Miller's generator: plain, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
