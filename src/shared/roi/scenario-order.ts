import type { Finding } from './findings.ts';

/** A scenario's worth, as the comparison needs it. */
export type ScenarioWorth = { readonly id: string; readonly npv: number | null };

/**
 * Warns when the conservative scenario is worth more than the base, or the optimistic one less: overrides are fixed
 * numbers, so a base that was moved past them turns their names into nonsense. Equal is no contradiction.
 */
export function findScenarioOrder(scenarios: readonly ScenarioWorth[]): readonly Finding[] {
  const worth = (id: string) => scenarios.find((scenario) => scenario.id === id)?.npv ?? null;
  const base = worth('base');
  if (base === null) return [];
  const contradicts = { conservative: (npv: number) => npv > base, optimistic: (npv: number) => npv < base } as const;
  return (['conservative', 'optimistic'] as const).flatMap((scenario): readonly Finding[] => {
    const npv = worth(scenario);
    const isWrong = npv !== null && contradicts[scenario](npv);
    return isWrong ? [{ severity: 'warning', code: `${scenario}-contradicts-base` }] : [];
  });
}
