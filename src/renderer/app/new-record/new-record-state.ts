import { create } from 'zustand';
import type { ActivityDraft } from './activity-draft.ts';

/** Which of the "new" dialogs is open. */
type NewRecord =
  | { readonly kind: 'none' }
  | { readonly kind: 'account' }
  | { readonly kind: 'opportunity'; readonly accountId: string | null; readonly then: NextPage }
  | { readonly kind: 'person'; readonly accountId: string | null; readonly onMade: PersonMade | null }
  | { readonly kind: 'activity'; readonly draft: ActivityDraft }
  | { readonly kind: 'task'; readonly accountId: string | null; readonly title: string };

/** Where a new deal opens: on its own page, or at the calculation, the map or the POC that it was made for. */
type NextPage = 'deal' | 'roi' | 'map' | 'poc';

/** What happens with a new person; without it his page opens. */
type PersonMade = (personId: string) => void;

export const useNewRecord = create<{ readonly open: NewRecord }>(() => ({ open: { kind: 'none' } }));

export function openNewAccount(): void {
  useNewRecord.setState({ open: { kind: 'account' } });
}

/** Opens the dialog of a new deal, with this customer where one is given. */
export function openNewOpportunity(accountId: string | null, then: NextPage = 'deal'): void {
  useNewRecord.setState({ open: { kind: 'opportunity', accountId, then } });
}

/** Opens the dialog of a new person, who works for this customer where one is given. */
export function openNewPerson(accountId: string | null, onMade: PersonMade | null = null): void {
  useNewRecord.setState({ open: { kind: 'person', accountId, onMade } });
}

/** Opens the dialog of a new activity with what is known of it. */
export function openNewActivity(draft: ActivityDraft): void {
  useNewRecord.setState({ open: { kind: 'activity', draft } });
}

/** Opens the dialog of a new task with what is known of it. */
export function openNewTask(accountId: string | null, title = ''): void {
  useNewRecord.setState({ open: { kind: 'task', accountId, title } });
}

export function closeNewRecord(): void {
  useNewRecord.setState({ open: { kind: 'none' } });
}
