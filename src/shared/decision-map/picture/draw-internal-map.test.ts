import { describe, expect, test } from 'vitest';
import { pictureWords } from '../../../../test/support/picture-words.ts';
import { blankStakeholder, edgeBetween, emptyMap, randomMap } from '../../../../test/support/random-map.ts';
import { edgeKinds } from '../edge.ts';
import { drawInternalMap } from './draw-internal-map.ts';
import { edgeStyles } from './edge-style.ts';

const options = { title: '决策地图', today: '2026-11-23', theme: 'light', words: pictureWords } as const;
const draw = (fields: object) =>
  drawInternalMap({ ...emptyMap, stakeholders: [{ ...blankStakeholder(0), ...fields }] }, options);

describe('the picture for ourselves', () => {
  test('holds shapes and text alone, so that office programs open it', () => {
    const svg = drawInternalMap(randomMap({ people: 60, edges: 200, layers: 5 }), options);
    const elements = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
    expect([...elements].sort()).toEqual(['circle', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(svg).not.toMatch(/ (class|style)=/);
    expect(svg).not.toContain('NaN');
  });

  test('is the same text for the same map', () => {
    const map = randomMap({ people: 30, edges: 60, layers: 5 });
    expect(drawInternalMap(structuredClone(map), options)).toBe(drawInternalMap(map, options));
  });

  test('says of each lane how well it is covered, and nothing of an empty one', () => {
    const svg = draw({ coverage: 'multiple', influence: 4 });
    expect(svg.match(/覆盖 \d+%/g)).toEqual(['覆盖 67%']);
  });

  test('counts nobody as covered of whom only the part is known, as the score does', () => {
    const svg = draw({ personId: null, coverage: 'multiple', influence: 4 });
    expect(svg.match(/覆盖 \d+%/g)).toEqual(['覆盖 0%']);
  });

  test('marks itself as internal, with its title and date', () => {
    const svg = draw({});
    for (const text of ['>决策地图<', '>2026-11-23<', '>内部<']) expect(svg).toContain(text);
  });

  test('dashes the card of somebody nobody has met', () => {
    const card = (svg: string) => svg.match(/<rect[^>]*width="176"[^>]*>/)?.[0];
    expect(card(draw({ coverage: 'no-contact' }))).toContain('stroke-dasharray');
    expect(card(draw({ coverage: 'brief' }))).not.toContain('stroke-dasharray');
  });

  test('shows a veto above a role and both on the card', () => {
    const svg = draw({ vetoKind: 'absolute', buyingRole: 'approver' });
    expect([svg.includes('一票否决'), svg.includes('批准人')]).toEqual([true, true]);
    expect(draw({ vetoKind: 'scope', vetoState: 'lifted' })).toContain('否决已解除');
  });

  test('cuts a name of 60 characters to its card', () => {
    const svg = draw({ name: '很'.repeat(60), vetoKind: 'absolute' });
    const shown = svg.match(/>(很+…)</)?.[1] ?? '';
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.length * 13).toBeLessThan(176);
  });

  test('writes names with marks of XML, control characters and halves of characters as a parser can read them', () => {
    const svg = draw({ name: 'A<b>&"\u0007\uD800\'z', title: ']]>' });
    expect(svg).toContain('>A&lt;b&gt;&amp;&quot;&#39;z<');
    expect(svg).toContain('>]]&gt;<');
  });

  test('draws no line to somebody who is not on the map', () => {
    const paths = (svg: string) => svg.match(/<path/g)?.length;
    const alone = { ...emptyMap, stakeholders: [blankStakeholder(0)] };
    const dangling = { ...alone, edges: [edgeBetween(0, 'reports-to', 0, 1)] };
    expect(paths(drawInternalMap(dangling, options))).toBe(paths(drawInternalMap(alone, options)));
  });

  test('draws every kind of edge differently even without its colour', () => {
    const forms = edgeKinds.map((kind) => {
      const { tone: _, width, ...form } = edgeStyles[kind];
      return JSON.stringify({ ...form, isBold: width > 1 });
    });
    expect(new Set(forms).size).toBe(edgeKinds.length);
  });
});
