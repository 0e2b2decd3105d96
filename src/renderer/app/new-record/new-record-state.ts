import { create } from 'zustand';

/** Which of the "new" dialogs is open. */
type NewRecord =
  | { readonly kind: 'none' }
  | { readonly kind: 'account' }
  | { readonly kind: 'opportunity'; readonly accountId: string };

export const useNewRecord = create<{ readonly open: NewRecord }>(() => ({ open: { kind: 'none' } }));

export function openNewAccount(): void {
  useNewRecord.setState({ open: { kind: 'account' } });
}

export function openNewOpportunity(accountId: string): void {
  useNewRecord.setState({ open: { kind: 'opportunity', accountId } });
}

export function closeNewRecord(): void {
  useNewRecord.setState({ open: { kind: 'none' } });
}
