import { create } from 'zustand';

/** What the customer list keeps while other pages are open; never written anywhere. */
interface AccountListState {
  readonly words: string;
  readonly activeId: string | null;
}

export const useAccountListState = create<AccountListState>(() => ({ words: '', activeId: null }));

export function searchAccounts(words: string): void {
  useAccountListState.setState({ words });
}

export function activateAccount(activeId: string): void {
  useAccountListState.setState({ activeId });
}
