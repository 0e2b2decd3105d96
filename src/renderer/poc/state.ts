import { create } from 'zustand';

/** The pages of a POC, in the order of its work. */
export const pocTabs = ['gate', 'plan', 'runs', 'data', 'issues', 'signing'] as const;
export type PocTab = (typeof pocTabs)[number];

interface PocState {
  /** Which POC of a deal is looked at, by the deal's id. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly tab: PocTab;
  /** The POC whose data are being evaluated in the place of its rounds. */
  readonly evaluating: string | null;
}

export const usePocState = create<PocState>(() => ({ chosen: {}, tab: 'plan', evaluating: null }));

/** The POC of a deal that is looked at: the chosen one, else the first, which is the latest. */
export function pocLookedAt<Each extends { readonly id: string }>(
  pocs: readonly Each[],
  chosen: string | undefined,
): Each | undefined {
  return pocs.find(({ id }) => id === chosen) ?? pocs[0];
}

export function choosePoc(opportunityId: string, id: string): void {
  usePocState.setState(({ chosen }) => ({ chosen: { ...chosen, [opportunityId]: id } }));
}

export function openPocTab(tab: PocTab): void {
  usePocState.setState({ tab });
}

export function evaluateFor(id: string | null): void {
  usePocState.setState({ evaluating: id });
}
