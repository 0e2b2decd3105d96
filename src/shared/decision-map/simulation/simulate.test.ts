import { describe, expect, test } from 'vitest';
import { triangularShareBelow } from '../../statistics/triangular.ts';
import { type Assumptions, assumptions, type LayerAssumption, type VetoAssumption } from './model.ts';
import type { SimulationResult } from './result.ts';
import { simulate } from './simulate.ts';

const [wei, luo] = ['01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000002'] as const;
const runs = 20_000;

const layer = (changes: Partial<LayerAssumption> = {}): LayerAssumption => ({
  key: 'technical',
  isThrough: false,
  days: { min: 30, likely: 40, max: 90 },
  after: [],
  chanceOfYes: 1,
  ...changes,
});
const veto = (changes: Partial<VetoAssumption> = {}): VetoAssumption => ({
  stakeholderId: luo,
  layer: 'technical',
  chanceOfUse: 0.5,
  chanceOfLift: 0.5,
  delay: { min: 0, likely: 0, max: 0 },
  ...changes,
});
const deal = (changes: Partial<Assumptions> = {}): Assumptions =>
  assumptions.parse({
    seed: 42,
    startOn: '2026-11-23',
    targetOn: '2027-01-22',
    layers: [layer()],
    vetoes: [],
    ...changes,
  });

function resultOf(changes: Partial<Assumptions>, count = runs): SimulationResult {
  const simulated = simulate(deal(changes), count);
  if (!simulated.ok) throw new Error(simulated.error.code);
  return simulated.result;
}

/** Three standard errors of a share that is truly `share`. */
const near = (share: number) => 3 * Math.sqrt((share * (1 - share)) / runs);

/** A deal that takes exactly so many days. */
const exactly = (days: number) => ({ min: days, likely: days, max: days });

describe('what can be computed by hand', () => {
  test.each([35, 40, 60, 85])('one layer is through within %i days as often as the triangle says', (days) => {
    const targetOn = new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10);
    const expected = triangularShareBelow(days, { min: 30, mode: 40, max: 90 });
    const { share, low, high } = resultOf({ targetOn }).signedByTarget;
    expect(Math.abs(share - expected)).toBeLessThan(near(expected));
    expect(low < share && share < high).toBe(true);
  });

  test('vetoes that know nothing of each other leave Π(1 − use · (1 − lift)) of the deals alive', () => {
    const vetoes = [
      veto({ chanceOfUse: 0.5, chanceOfLift: 0.6 }),
      veto({ stakeholderId: wei, chanceOfUse: 0.3, chanceOfLift: 0.1, layer: null }),
    ];
    const expected = (1 - 0.5 * 0.4) * (1 - 0.3 * 0.9);
    const { signedEver, vetoes: costs } = resultOf({ vetoes, targetOn: '2030-01-01' });
    expect(Math.abs(signedEver.share - expected)).toBeLessThan(near(expected));
    expect(costs.map(({ stakeholderId }) => stakeholderId)).toEqual([wei, luo]);
    expect(Math.abs((costs[0]?.shareWithout ?? 0) - 0.8)).toBeLessThan(near(0.8));
    expect(costs[0]?.cost).toBeCloseTo((costs[0]?.shareWithout ?? 0) - signedEver.share, 12);
  });

  test('layers one after the other take the sum of their means, and each the part that is its own', () => {
    const { layers } = resultOf({
      layers: [layer(), layer({ key: 'business', days: { min: 10, likely: 20, max: 60 }, after: ['technical'] })],
    });
    const variance = (30 ** 2 + 40 ** 2 + 90 ** 2 - 30 * 40 - 30 * 90 - 40 * 90) / 18;
    const [technical, business] = layers;
    expect(Math.abs((technical?.meanDays ?? 0) - 160 / 3)).toBeLessThan(3 * Math.sqrt(variance / runs));
    expect(Math.abs((business?.meanDays ?? 0) - 30)).toBeLessThan(3 * Math.sqrt(variance / runs));
    expect((technical?.criticalShare ?? 0) + (business?.criticalShare ?? 0)).toBeCloseTo(1, 12);
    expect(technical?.criticalShare).toBeCloseTo(160 / 250, 2);
  });

  test('two layers side by side are both through within x days as often as F(x)²', () => {
    const days = { min: 0, likely: 30, max: 60 };
    const layers = [layer({ days }), layer({ key: 'business', days })];
    const expected = triangularShareBelow(40, { min: 0, mode: 30, max: 60 }) ** 2;
    const { signedByTarget, layers: parts } = resultOf({ layers, targetOn: '2027-01-02' });
    expect(Math.abs(signedByTarget.share - expected)).toBeLessThan(near(expected));
    expect(Math.abs((parts[0]?.criticalShare ?? 0) - 0.5)).toBeLessThan(0.02);
  });

  test('all layers have to agree', () => {
    const layers = [layer({ chanceOfYes: 0.8 }), layer({ key: 'business', chanceOfYes: 0.5 })];
    expect(Math.abs(resultOf({ layers }).signedEver.share - 0.4)).toBeLessThan(near(0.4));
  });

  test('lifting a veto delays its layer, and whoever waits for that layer', () => {
    const vetoes = [veto({ chanceOfUse: 1, chanceOfLift: 1, delay: exactly(14) })];
    const layers = [layer({ days: exactly(10) }), layer({ key: 'business', days: exactly(5), after: ['technical'] })];
    const delayed = resultOf({ layers, vetoes }, 100);
    expect(delayed.when).toEqual({ p10: '2026-12-22', p50: '2026-12-22', p90: '2026-12-22', mean: '2026-12-22' });
    expect(delayed.layers.map(({ meanDays }) => meanDays)).toEqual([24, 5]);
    const apart = resultOf({ layers, vetoes: vetoes.map((each) => ({ ...each, layer: 'executive' as const })) }, 100);
    expect(apart.when?.p50).toBe('2026-12-22');
    expect(apart.layers.map(({ meanDays }) => meanDays)).toEqual([10, 5]);
  });

  test('two vetoes of one layer are lifted one after the other', () => {
    const always = { chanceOfUse: 1, chanceOfLift: 1, delay: exactly(7) };
    const vetoes = [veto(always), veto({ ...always, stakeholderId: wei })];
    expect(resultOf({ layers: [layer({ days: exactly(10) })], vetoes }, 10).when?.p50).toBe('2026-12-17');
  });
});

describe('chance and luck', () => {
  test('the same seed gives the same result, another seed one within its error', () => {
    const vetoes = [veto()];
    expect(resultOf({ vetoes })).toEqual(resultOf({ vetoes }));
    const other = resultOf({ vetoes, seed: 43 }).signedByTarget.share;
    expect(other).not.toBe(resultOf({ vetoes }).signedByTarget.share);
    expect(Math.abs(other - resultOf({ vetoes }).signedByTarget.share)).toBeLessThan(Math.SQRT2 * near(0.5));
  });

  test('more runs narrow the interval', () => {
    const width = (count: number) => {
      const { low, high } = resultOf({}, count).signedByTarget;
      return high - low;
    };
    expect(width(10_000)).toBeLessThan(width(1000) / 3);
  });

  test('a veto that is never used costs nothing, not even by luck', () => {
    expect(resultOf({ vetoes: [veto({ chanceOfUse: 0 })] }, 1000).vetoes).toEqual([
      { stakeholderId: luo, shareWithout: resultOf({}, 1000).signedByTarget.share, cost: 0, stops: 0 },
    ]);
  });
});

describe('the dearest veto', () => {
  const never = { chanceOfUse: 1, chanceOfLift: 0 };

  test('stops every run where it is never lifted', () => {
    expect(resultOf({ vetoes: [veto(never)], targetOn: '2030-01-01' }, 100).vetoes).toEqual([
      { stakeholderId: luo, shareWithout: 1, cost: 1, stops: 1 },
    ]);
  });

  test('is what stops most where another stops the deal as well, so that neither alone costs anything', () => {
    const vetoes = [veto({ ...never, stakeholderId: wei, chanceOfUse: 0.5 }), veto(never)];
    const layers = [layer({ chanceOfYes: 0 })];
    const costs = resultOf({ vetoes, layers }, 1000).vetoes;
    expect(costs.map(({ stakeholderId, cost }) => [stakeholderId, cost])).toEqual([
      [luo, 0],
      [wei, 0],
    ]);
    expect(costs[0]?.stops).toBe(1);
    expect(Math.abs((costs[1]?.stops ?? 0) - 0.5)).toBeLessThan(0.06);
  });
});

describe('at the edges', () => {
  test.each([
    ['on the last day', '2026-12-03', 1],
    ['a day too late', '2026-12-02', 0],
    ['before it begins', '2026-11-01', 0],
  ])('ten days to go and the target is %s', (_title, targetOn, share) => {
    expect(resultOf({ layers: [layer({ days: exactly(10) })], targetOn }, 50).signedByTarget.share).toBe(share);
  });

  test('with nothing in its way the deal is signed at once', () => {
    const { signedByTarget, when, histogram, actions } = resultOf({ layers: [], targetOn: '2026-11-23' }, 50);
    expect(signedByTarget.share).toBe(1);
    expect(when?.p90).toBe('2026-11-23');
    expect(histogram).toEqual({
      weeksPerBar: 1,
      bars: [{ from: '2026-11-23', to: '2026-11-30', share: 1 }],
    });
    expect(actions).toEqual([]);
  });

  test('a layer that is through takes no time, cannot refuse and needs no action', () => {
    const { signedEver, when, actions } = resultOf({ layers: [layer({ isThrough: true, chanceOfYes: 0 })] }, 50);
    expect([signedEver.share, when?.mean, actions.length]).toEqual([1, '2026-11-23', 0]);
  });

  test('a layer that is through holds nobody up, whatever it waited for', () => {
    const layers = [
      layer({ days: exactly(30), after: ['compliance'] }),
      layer({ key: 'business', isThrough: true, after: ['technical'] }),
      layer({ key: 'compliance', days: exactly(5), after: ['business'] }),
    ];
    expect(resultOf({ layers }, 10).when?.p50).toBe('2026-12-28');
  });

  test('where no run signs there is no date', () => {
    const { when, histogram, layers } = resultOf({ layers: [layer({ chanceOfYes: 0 })] }, 50);
    expect({ when, histogram, layers }).toEqual({
      when: null,
      histogram: { weeksPerBar: 1, bars: [] },
      layers: [{ key: 'technical', meanDays: null, criticalShare: null }],
    });
  });

  test('layers that wait for each other are refused by name', () => {
    const layers = [
      layer({ key: 'executive', after: ['business'] }),
      layer({ key: 'technical', after: ['business'] }),
      layer({ key: 'business', after: ['technical'] }),
    ];
    expect(simulate(deal({ layers }), 10)).toEqual({
      ok: false,
      error: { code: 'cycle', layers: ['business', 'technical'] },
    });
    expect(simulate(deal({ layers: [layer({ after: ['technical'] })] }), 10)).toEqual({
      ok: false,
      error: { code: 'cycle', layers: ['technical'] },
    });
  });

  test('a range that is out of order is no assumption', () => {
    expect(assumptions.safeParse({ ...deal(), layers: [layer({ days: { min: 5, likely: 4, max: 9 } })] }).success).toBe(
      false,
    );
  });
});
