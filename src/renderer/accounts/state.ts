import { create } from 'zustand';
import type { AccountListState } from './list-state.ts';

/** What the customer list keeps while other pages are open. The words searched for are never written anywhere. */
interface ListScreen {
  readonly words: string;
  readonly activeId: string | null;
  /** How the list is looked at; null until somebody changes what was remembered. */
  readonly list: AccountListState | null;
}

export const useAccountListState = create<ListScreen>(() => ({ words: '', activeId: null, list: null }));

export function searchAccounts(words: string): void {
  useAccountListState.setState({ words, activeId: null });
}

/** Makes a customer the active one; null = the first of the list. */
export function activateAccount(activeId: string | null): void {
  useAccountListState.setState({ activeId });
}
