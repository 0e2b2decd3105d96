import { describe, expect, test } from 'vitest';
import { aMap, aStakeholder, type GivenPerson } from '../../../../test/support/decision-map.ts';
import { type LayerKind, type MapLayer, usualLayers } from '../layer.ts';
import { usualScoring } from '../scoring.ts';
import { defaultAssumptions, guesses, yesChance } from './default-assumptions.ts';
import { fitAssumptions, saidAssumptions } from './fit-assumptions.ts';
import { assumptions } from './model.ts';
import { simulate } from './simulate.ts';

const today = '2026-11-23';

const own = '01980000-0000-7000-8000-000000000001';

/** One of the usual layers with what is said of it. */
function layerOf(kind: LayerKind, changes: Partial<MapLayer> = {}): MapLayer {
  const usual = usualLayers.find(({ key }) => key === kind);
  if (usual === undefined) throw new Error(`No usual layer ${kind}`);
  return { ...usual, ...changes };
}

const vetoOf = (changes: GivenPerson) =>
  defaultAssumptions(aMap({ people: { luo: { vetoKind: 'absolute', layer: null, ...changes } } }), today).vetoes[0];

describe('what the simulator begins with', () => {
  test('of a map without people: the planned days, one layer after the other, executives last', () => {
    const usual = defaultAssumptions(aMap(), today);
    expect(usual.layers.map(({ key, days, after }) => [key, days, after])).toEqual([
      ['executive', { min: 14, likely: 22, max: 30 }, ['procurement']],
      ['procurement', { min: 20, likely: 40, max: 60 }, ['compliance']],
      ['compliance', { min: 30, likely: 45, max: 60 }, ['business']],
      ['business', { min: 30, likely: 30, max: 30 }, ['technical']],
      ['technical', { min: 30, likely: 45, max: 60 }, []],
    ]);
    expect([usual.startOn, usual.targetOn, usual.seed]).toEqual([today, '2027-02-21', 1]);
    expect(assumptions.safeParse(usual).success && simulate(usual, 10).ok).toBe(true);
  });

  test('a layer that is missing is not waited for; end users and layers of the user’s own wait for nobody', () => {
    const ours = { ...layerOf('business'), key: own, name: '党委会', plannedMinDays: null, plannedMaxDays: null };
    const users = { ...layerOf('business'), key: 'end-user' as const };
    const layers = [ours, layerOf('executive'), layerOf('business'), users];
    const usual = defaultAssumptions(aMap({ layers }), today);
    expect(usual.layers.map(({ after }) => after)).toEqual([[], ['business'], [], []]);
    expect(usual.layers[0]?.days).toEqual(guesses.unplanned);
  });

  test('a layer that is through is not waited for: the one before it is', () => {
    const layers = [layerOf('compliance'), layerOf('business', { completedOn: today }), layerOf('technical')];
    expect(defaultAssumptions(aMap({ layers }), today).layers.map(({ after }) => after)).toEqual([
      ['technical'],
      ['technical'],
      [],
    ]);
  });

  test.each([
    ['not begun', {}, [30, 45, 60]],
    ['begins later', { startedOn: '2026-12-01' }, [30, 45, 60]],
    ['begun 20 days ago', { startedOn: '2026-11-03' }, [10, 25, 40]],
    ['begun with the plan used up', { startedOn: '2026-05-01' }, [1, 8, 14]],
    ['planned with one number', { plannedMinDays: null, plannedMaxDays: 40 }, [40, 40, 40]],
    ['planned the wrong way round', { plannedMinDays: 50, plannedMaxDays: 40 }, [40, 45, 50]],
  ])('days left of a layer %s', (_title, changes, [min, likely, max]) => {
    const [layer] = defaultAssumptions(aMap({ layers: [layerOf('technical', changes)] }), today).layers;
    expect(layer?.days).toEqual({ min, likely, max });
  });

  test('a layer begins with the first contact to one of its people when no day is set', () => {
    const people = {
      new: { layer: 'technical' },
      second: { layer: 'technical', firstContactOn: '2026-11-13' },
      first: { layer: 'technical', firstContactOn: '2026-11-03' },
      other: { layer: 'business', firstContactOn: '2026-10-03' },
    } as const;
    const [layer] = defaultAssumptions(aMap({ layers: [layerOf('technical')], people }), today).layers;
    expect(layer?.days).toEqual({ min: 10, likely: 25, max: 40 });
  });

  test.each([
    ['completed today', today, true],
    ['to be completed tomorrow', '2026-11-24', false],
    ['not completed', null, false],
  ])('a layer %s', (_title, completedOn, isThrough) => {
    const [layer] = defaultAssumptions(aMap({ layers: [layerOf('technical', { completedOn })] }), today).layers;
    expect(layer?.isThrough).toBe(isThrough);
  });

  test('a layer’s yes is the mean of its people’s, weighed by influence and political status', () => {
    const people = [
      aStakeholder('chen', { stance: 'mentor', influence: 4, politicalStatus: 'inner-circle' }),
      aStakeholder('wu', { stance: 'enemy', influence: 2, politicalStatus: null }),
    ];
    expect(yesChance(people, usualScoring)).toBeCloseTo((0.95 * 6 + 0.15 * 1.4) / 7.4, 12);
    expect(yesChance([], usualScoring)).toBe(0.5);
  });

  test.each([
    ['neutral and unknown', {}, 0.25, 0.3],
    ['a mentor met in depth', { stance: 'mentor', coverage: 'in-depth' }, 0.05, 0.75],
    ['an enemy met briefly', { stance: 'enemy', coverage: 'brief' }, 0.75, 0.45],
    ['triggered already', { stance: 'mentor', vetoState: 'triggered' }, 1, 0.3],
  ] as const)('a veto whose holder is %s', (_title, changes, chanceOfUse, chanceOfLift) => {
    expect(vetoOf(changes)).toMatchObject({ chanceOfUse, chanceOfLift, layer: null });
  });

  test('a veto that was lifted, or whose holder has left, counts no more', () => {
    expect([vetoOf({ vetoState: 'lifted' }), vetoOf({ until: '2026-11-22' }), vetoOf({ vetoKind: 'none' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a veto delays the layer of its holder, and the signature when that layer is not in the deal', () => {
    expect(vetoOf({ layer: 'compliance' })?.layer).toBe('compliance');
    expect(vetoOf({ layer: 'end-user' })?.layer).toBeNull();
  });
});

describe('stored assumptions on a map that went on', () => {
  const luo: GivenPerson = { vetoKind: 'absolute', layer: 'compliance' };
  const before = defaultAssumptions(aMap({ people: { luo } }), today);
  const said = {
    ...before,
    seed: 9,
    layers: before.layers.map((layer) => ({ ...layer, chanceOfYes: 0.33, after: ['technical' as const] })),
    vetoes: before.vetoes.map((veto) => ({ ...veto, chanceOfUse: 0.11 })),
  };

  test('what the user said stays; what has come gets defaults, what is gone leaves', () => {
    const layers = [
      layerOf('compliance', { completedOn: today }),
      { ...layerOf('business'), key: 'end-user' as const },
    ];
    const people: Record<string, GivenPerson> = {
      luo: { ...luo, layer: 'end-user' },
      ye: { vetoKind: 'scope', layer: null },
    };
    const fitted = fitAssumptions(said, aMap({ layers, people }), today);
    expect(fitted).toMatchObject({
      seed: 9,
      layers: [
        { key: 'compliance', isThrough: true, chanceOfYes: 0.33, after: [] },
        { key: 'end-user', isThrough: false, chanceOfYes: 0.7 },
      ],
      vetoes: [
        { stakeholderId: 'luo', layer: 'end-user', chanceOfUse: 0.11 },
        { stakeholderId: 'ye', layer: null, chanceOfUse: 0.25 },
      ],
    });
  });

  test('a veto that was triggered since is used, whatever was hoped', () => {
    const people = { luo: { ...luo, vetoState: 'triggered' } } as const;
    expect(fitAssumptions(said, aMap({ people }), today).vetoes[0]?.chanceOfUse).toBe(1);
  });

  test('a layer that was through and a veto that was triggered are so no longer once the map takes it back', () => {
    const through = aMap({
      layers: [layerOf('compliance', { completedOn: today })],
      people: { luo: { ...luo, vetoState: 'triggered' } },
    });
    const stored = saidAssumptions(fitAssumptions(said, through, today), through, today);
    const { layers, vetoes } = fitAssumptions(
      stored,
      aMap({ layers: [layerOf('compliance')], people: { luo } }),
      today,
    );
    expect([layers[0]?.isThrough, vetoes[0]?.chanceOfUse]).toEqual([false, 0.25]);
  });

  test('what the user said is stored as he said it', () => {
    expect(saidAssumptions(said, aMap({ people: { luo } }), today)).toEqual(said);
  });

  test('on an unchanged map nothing changes', () => {
    expect(fitAssumptions(said, aMap({ people: { luo } }), today)).toEqual(said);
  });
});
