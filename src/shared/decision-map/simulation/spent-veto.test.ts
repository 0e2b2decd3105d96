import { expect, test } from 'vitest';
import { aMap } from '../../../../test/support/decision-map.ts';
import { usualLayers } from '../layer.ts';
import { defaultAssumptions } from './default-assumptions.ts';
import { simulate } from './simulate.ts';
import { isSpent, withoutSpent } from './spent-veto.ts';

const today = '2026-11-23';

test.each([
  ['scope', 'dormant', 'compliance', true],
  ['scope', 'triggered', 'compliance', false],
  ['absolute', 'dormant', 'compliance', false],
  ['scope', 'dormant', 'business', false],
  ['scope', 'dormant', null, false],
] as const)(
  'a veto that is %s and %s, of somebody of the layer %s, is spent once compliance is through: %s',
  (...given) => {
    const [vetoKind, vetoState, layer, spent] = given;
    const layers = usualLayers.map((each) => (each.key === 'compliance' ? { ...each, completedOn: today } : each));
    const map = aMap({ layers, people: { luo: { vetoKind, vetoState, layer } } });
    const assumed = defaultAssumptions(map, today);
    const [luo] = map.stakeholders;
    expect({
      isSpent: luo !== undefined && isSpent(luo, assumed.layers),
      played: withoutSpent(assumed, map.stakeholders).vetoes.length,
    }).toEqual({ isSpent: spent, played: spent ? 0 : 1 });
  },
);

test('the veto of a layer that is through is waited for at the signature and not since the beginning', () => {
  const days = { min: 10, likely: 10, max: 10 };
  const played = simulate(
    {
      ...{ seed: 1, startOn: today, targetOn: '2027-01-01' },
      layers: [
        { key: 'compliance', isThrough: true, days, after: [], chanceOfYes: 1 },
        { key: 'executive', isThrough: false, days, after: [], chanceOfYes: 1 },
      ],
      vetoes: [{ stakeholderId: 'luo', layer: 'compliance', chanceOfUse: 1, chanceOfLift: 1, delay: days }],
    },
    20,
  );
  expect(played.ok && played.result.when?.p50).toBe('2026-12-13');
});
