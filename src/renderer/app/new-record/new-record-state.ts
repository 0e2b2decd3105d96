import { create } from 'zustand';

/** Which of the "new" dialogs is open. */
type NewRecord =
  | { readonly kind: 'none' }
  | { readonly kind: 'account' }
  | { readonly kind: 'opportunity'; readonly accountId: string; readonly then: NextPage };

/** Where a new deal opens: on its own page, or at the calculation that it was made for. */
type NextPage = 'deal' | 'roi';

export const useNewRecord = create<{ readonly open: NewRecord }>(() => ({ open: { kind: 'none' } }));

export function openNewAccount(): void {
  useNewRecord.setState({ open: { kind: 'account' } });
}

export function openNewOpportunity(accountId: string, then: NextPage = 'deal'): void {
  useNewRecord.setState({ open: { kind: 'opportunity', accountId, then } });
}

export function closeNewRecord(): void {
  useNewRecord.setState({ open: { kind: 'none' } });
}
