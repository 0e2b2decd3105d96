import { useMutation, useQuery } from '@tanstack/react-query';
import { orpc } from '../app/client.ts';
import { type AccountListState, accountListState } from './list-state.ts';
import { activateAccount, useAccountListState } from './state.ts';

/** The words of a filter may be a customer's: the list is remembered in the encrypted data, not in the address. */
const key = 'accounts.list';

/** How the list is looked at; null for the moment in which it is being read. */
export function useAccountList() {
  const current = useAccountListState((state) => state.list);
  const remembered = useQuery(orpc.choices.get.queryOptions({ input: { key } }));
  const save = useMutation(orpc.choices.set.mutationOptions({ meta: { quiet: true } }));
  const isRead = remembered.data !== undefined || remembered.error !== null;
  const list = current ?? (isRead ? accountListState.parse(remembered.data ?? {}) : null);
  return {
    list,
    change(next: AccountListState): void {
      activateAccount(null);
      useAccountListState.setState({ list: next });
      save.mutate({ key, value: next });
    },
  };
}
