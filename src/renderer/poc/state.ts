import { create } from 'zustand';
import type { PocTab } from './poc-address.ts';

interface PocState {
  /** Which POC of a deal was looked at last, by the deal's id: shown where the address names none. */
  readonly chosen: Readonly<Record<string, string>>;
  /** The page of a POC that was looked at last. */
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

export function rememberPoc(opportunityId: string, id: string, tab: PocTab): void {
  usePocState.setState(({ chosen }) => ({ chosen: { ...chosen, [opportunityId]: id }, tab }));
}

export function evaluateFor(id: string | null): void {
  usePocState.setState({ evaluating: id });
}
