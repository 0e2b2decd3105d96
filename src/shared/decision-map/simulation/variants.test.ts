import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layerKinds } from '../layer.ts';
import type { Assumptions } from './model.ts';
import { simulate } from './simulate.ts';

const idOf = (index: number) => `01980000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const exactly = (days: number) => ({ min: days, likely: days, max: days });

/** Ten days of technical, then ten of business, until day 15: only what saves five days helps. */
const slow: Assumptions = {
  seed: 3,
  startOn: '2026-11-23',
  targetOn: '2026-12-08',
  layers: [
    { key: 'technical', isThrough: false, days: exactly(10), after: [], chanceOfYes: 1 },
    { key: 'business', isThrough: false, days: exactly(10), after: ['technical'], chanceOfYes: 1 },
  ],
  vetoes: [],
};

function actionsOf(assumptions: Assumptions, runs = 200) {
  const simulated = simulate(assumptions, runs);
  if (!simulated.ok) throw new Error(simulated.error.code);
  return simulated.result.actions;
}

const range = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map((days) => {
    const [min = 0, likely = 0, max = 0] = days.sort((left, right) => left - right);
    return { min, likely, max };
  });
const chance = fc.double({ min: 0, max: 1, noNaN: true });

/** Deals whose layers wait only for earlier ones. */
const anyDeal: fc.Arbitrary<Assumptions> = fc
  .record({
    seed: fc.nat({ max: 1000 }),
    days: fc.integer({ min: 0, max: 200 }),
    layers: fc.array(fc.record({ days: range, chanceOfYes: chance, isThrough: fc.boolean(), waits: fc.nat() }), {
      maxLength: 5,
    }),
    vetoes: fc.array(
      fc.record({ chanceOfUse: chance, chanceOfLift: chance, delay: range, place: fc.integer({ min: 0, max: 6 }) }),
      { maxLength: 4 },
    ),
  })
  .map(({ seed, days, layers, vetoes }) => ({
    seed,
    startOn: '2026-11-23',
    targetOn: new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10),
    layers: layers.map(({ waits, ...layer }, index) => ({
      ...layer,
      key: layerKinds[index] ?? 'end-user',
      after: layerKinds.slice(0, index).filter((_, before) => (waits >> before) & 1),
    })),
    vetoes: vetoes.map(({ place, ...veto }, index) => ({
      ...veto,
      stakeholderId: idOf(index),
      layer: layerKinds[place] ?? null,
    })),
  }));

describe('what could be done', () => {
  test('halving a layer or beginning one at once saves its days, and a sure yes saves none', () => {
    expect(actionsOf(slow).map(({ action, raise }) => [action.kind, 'layer' in action && action.layer, raise])).toEqual(
      [
        ['halve-layer', 'technical', 1],
        ['halve-layer', 'business', 1],
        ['start-at-once', 'business', 1],
        ['win-layer', 'technical', 0],
        ['win-layer', 'business', 0],
      ],
    );
  });

  test('a veto that is lifted for sure still takes its time; one that is settled does not', () => {
    const veto = { stakeholderId: idOf(1), layer: null, chanceOfUse: 1, chanceOfLift: 0, delay: exactly(20) };
    const raises = actionsOf({ ...slow, targetOn: '2026-12-20', vetoes: [veto] });
    expect(raises.slice(0, 2).map(({ action, raise }) => [action.kind, raise])).toEqual([
      ['settle-veto', 1],
      ['ensure-lift', 0],
    ]);
    const later = actionsOf({ ...slow, targetOn: '2027-01-02', vetoes: [veto] });
    expect(later.slice(0, 2).map(({ action, raise }) => [action.kind, raise])).toEqual([
      ['settle-veto', 1],
      ['ensure-lift', 1],
    ]);
  });

  test('a settled veto gives back exactly the days that lifting it took', () => {
    const delay = { min: 1, likely: 9, max: 30 };
    const veto = { stakeholderId: idOf(1), layer: 'business' as const, chanceOfUse: 1, chanceOfLift: 1, delay };
    const [first] = actionsOf({ ...slow, targetOn: '2026-12-13', vetoes: [veto] }, 5000);
    expect(first).toMatchObject({ action: { kind: 'settle-veto' }, share: 1 });
  });

  test('nothing that is done ever lowers the chance, and each gives what the changed deal itself would', () => {
    fc.assert(
      fc.property(anyDeal, (deal) => {
        for (const { action, raise, share } of actionsOf(deal)) {
          expect(raise).toBeGreaterThanOrEqual(0);
          if (action.kind !== 'settle-veto' && action.kind !== 'win-layer') continue;
          const changed: Assumptions =
            action.kind === 'settle-veto'
              ? {
                  ...deal,
                  vetoes: deal.vetoes.map((each, at) => (at === action.index ? { ...each, chanceOfUse: 0 } : each)),
                }
              : {
                  ...deal,
                  layers: deal.layers.map((each, at) => (at === action.index ? { ...each, chanceOfYes: 1 } : each)),
                };
          const simulated = simulate(changed, 200);
          expect(simulated.ok && simulated.result.signedByTarget.share).toBe(share);
        }
      }),
      { numRuns: 60 },
    );
  });
});
