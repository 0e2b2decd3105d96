import { create } from 'zustand';

/** The pages of a POC, in the order of its work. */
export const pocTabs = ['gate', 'plan', 'runs', 'data', 'issues', 'signing'] as const;
export type PocTab = (typeof pocTabs)[number];

interface PocState {
  /** Which POC of a deal is looked at, by the deal's id. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly tab: PocTab;
}

export const usePocState = create<PocState>(() => ({ chosen: {}, tab: 'plan' }));

export function choosePoc(opportunityId: string, id: string): void {
  usePocState.setState(({ chosen }) => ({ chosen: { ...chosen, [opportunityId]: id } }));
}

export function openPocTab(tab: PocTab): void {
  usePocState.setState({ tab });
}
