import { describe, expect, test } from 'vitest';
import { pictureWords } from '../../../../test/support/picture-words.ts';
import { blankStakeholder, edgeBetween, emptyMap } from '../../../../test/support/random-map.ts';
import { toCustomerMap } from '../customer-map.ts';
import { edgeKinds } from '../edge.ts';
import { type DecisionMap, decisionMap } from '../map.ts';
import { stances, vetoKinds } from '../model.ts';
import { drawCustomerMap } from './draw-customer-map.ts';
import { drawInternalMap } from './draw-internal-map.ts';
import { layerName } from './layer-name.ts';
import { palettes } from './palette.ts';

const secret = (what: string) => `SECRET-${what}`;
const stakeholders = stances.map((stance, index) => ({
  ...blankStakeholder(index),
  name: `公开姓名${index}`,
  title: `公开职务${index}`,
  department: secret('department'),
  accountName: secret('account'),
  coveredByName: secret('covered-by'),
  buyingRole: 'approver' as const,
  politicalStatus: 'inner-circle' as const,
  stance,
  influence: 5,
  coverage: 'in-depth' as const,
  vetoKind: vetoKinds[index % vetoKinds.length] ?? 'none',
  vetoState: 'triggered' as const,
  vetoTrigger: secret('trigger'),
  vetoRelease: secret('release'),
  vetoProof: secret('proof'),
  personalWin: secret('win'),
  concerns: secret('concerns'),
  note: secret('note'),
  firstContactOn: '2021-02-03',
  lastContactOn: '2021-03-04',
  level: 4,
  wantedLevel: 4,
}));
const placeholder = {
  ...blankStakeholder(8),
  personId: null,
  name: secret('placeholder'),
  placeholder: secret('placeholder'),
};
const marked: DecisionMap = decisionMap.parse({
  ...emptyMap,
  opportunityName: secret('deal'),
  accountName: secret('account'),
  stakeholders: [...stakeholders, placeholder],
  edges: edgeKinds.map((kind, index) => ({ ...edgeBetween(index, kind, index % 2, 2), note: secret('edge-note') })),
  judgements: stakeholders.map(({ id }, index) => ({
    id: edgeBetween(500 + index, 'ally', 0, 1).id,
    stakeholderId: id,
    aspect: 'stance',
    value: 'enemy',
    source: 'guessed',
    on: '2021-04-05',
    confidence: 'low',
    note: secret('evidence'),
    authorId: null,
    createdAt: '2021-04-05T00:00:00.000Z',
    updatedAt: '2021-04-05T00:00:00.000Z',
  })),
  mutes: [
    {
      id: edgeBetween(900, 'ally', 0, 1).id,
      opportunityId: emptyMap.opportunityId,
      code: 'layer-empty',
      stakeholderId: null,
      reason: secret('mute'),
      createdAt: '2021-04-05T00:00:00.000Z',
    },
  ],
});
const options = { title: '组织关系', today: '2026-11-23', words: pictureWords } as const;
const customer = (map: DecisionMap, theme: 'light' | 'dark' = 'light') =>
  drawCustomerMap(
    toCustomerMap(map, (layer) => layerName(layer, pictureWords.layers)),
    { ...options, theme },
  );

describe('the picture for a customer', () => {
  test('holds names, titles, layers and the reporting line', () => {
    const svg = customer(marked);
    for (const { name, title } of stakeholders) expect([svg.includes(name), svg.includes(title)]).toEqual([true, true]);
    expect(svg).toContain('高层战略');
    expect(drawCustomerMap({ layers: [], people: [], reporting: [] }, { ...options, theme: 'light' })).toContain(
      '组织关系',
    );
  });

  test('holds nothing of what we judged, wrote, heard or when we met, neither as words nor as colours', () => {
    const words = pictureWords;
    for (const theme of ['light', 'dark'] as const) {
      const svg = customer(marked, theme);
      const { stances: colours, bad, good, track } = palettes[theme];
      const forbidden = [
        'SECRET',
        '2021',
        '02-03',
        '03-04',
        words.internal,
        words.influence,
        words.relationship,
        words.neverMet,
        ...Object.values(words.stances),
        ...Object.values(words.coverages),
        ...Object.values(words.buyingRoles),
        ...Object.values(words.vetoes),
        ...Object.values(words.edges),
        ...Object.values(colours),
        ...[bad, good, track, 'dasharray', '覆盖'],
        ...marked.stakeholders.map(({ id }) => id),
      ];
      expect(forbidden.filter((text) => svg.includes(text))).toEqual([]);
    }
  });

  test('is the same whatever we judge of the people in it', () => {
    const unjudged = {
      ...marked,
      stakeholders: marked.stakeholders.map((person, index) => ({
        ...blankStakeholder(index),
        ...{ id: person.id, personId: person.personId, name: person.name, title: person.title, layer: person.layer },
      })),
      edges: marked.edges.filter(({ kind }) => kind === 'reports-to'),
      judgements: [],
    };
    expect(customer(unjudged)).toBe(customer(marked));
  });

  test('would be told from ours: that one holds the judgements', () => {
    const ours = drawInternalMap(marked, { ...options, theme: 'light' });
    expect(ours).toContain(pictureWords.vetoes.absolute);
    expect(ours).toContain('SECRET-placeholder');
    expect(ours).toContain(palettes.light.stances.enemy);
  });
});
