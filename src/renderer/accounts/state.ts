import { create } from 'zustand';

/** What the customer list keeps while other pages are open; never written anywhere. */
interface AccountListState {
  readonly words: string;
  readonly activeId: string | null;
}

export const useAccountListState = create<AccountListState>(() => ({ words: '', activeId: null }));

export function searchAccounts(words: string): void {
  useAccountListState.setState({ words, activeId: null });
}

/** Makes a customer the active one; null = the first of the list. */
export function activateAccount(activeId: string | null): void {
  useAccountListState.setState({ activeId });
}
