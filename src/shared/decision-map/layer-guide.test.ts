import { expect, test } from 'vitest';
import { layerKinds } from './layer.ts';
import { approachOf, materialOf, materials, questionsOf } from './layer-guide.ts';

test('technical, business, compliance and executive people get what the table of layers names', () => {
  expect(
    Object.fromEntries(['technical', 'business', 'compliance', 'executive'].map((kind) => [kind, materialOf(kind)])),
  ).toEqual({
    technical: ['whitepaper', 'api-docs', 'architecture'],
    business: ['case', 'roi', 'rollout-plan'],
    compliance: ['mlps-certificate', 'audit-report', 'privacy-agreement', 'on-premises-manual'],
    executive: ['trend-report', 'benchmark-case', 'competitor-analysis'],
  });
});

test.each(layerKinds)('the %s layer has material, questions and an approach', (kind) => {
  expect([materialOf(kind), questionsOf(kind), approachOf(kind)].every((part) => part.length >= 2)).toBe(true);
});

test('every material is for some layer', () => {
  expect(materials.filter((material) => !layerKinds.some((kind) => materialOf(kind).includes(material)))).toEqual([]);
});

test.each([['0193a000-0000-7000-8000-000000000000'], [null]])(
  'of the layer %s, which is none that ships, nothing is known',
  (layer) => {
    expect([materialOf(layer), questionsOf(layer), approachOf(layer)]).toEqual([[], [], []]);
  },
);
