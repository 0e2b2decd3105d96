import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { orpc } from '../app/client.ts';
import type { AccountListState } from './list-state.ts';

/** What is seen without scrolling comes first; ten thousand rows take a moment longer. */
const firstRows = 100;

/** The rows of the list: at once those on top, then all. */
export function useAccountRows({ filter, sort, descending }: AccountListState, search: string) {
  const queryClient = useQueryClient();
  const input = { filter, sort, descending, search };
  const all = orpc.accounts.list.queryOptions({ input });
  const first = useQuery({
    ...orpc.accounts.list.queryOptions({ input: { ...input, limit: firstRows } }),
    placeholderData: keepPreviousData,
  });
  const isMore = !first.isPlaceholderData && first.data?.length === firstRows;
  const rest = useQuery({ ...all, enabled: isMore });
  return {
    rows: (isMore ? rest.data : undefined) ?? first.data,
    isWhole: isMore ? rest.data !== undefined : first.data !== undefined,
    /** True while the rows shown are still those of another search. */
    isStale: first.isPlaceholderData,
    error: first.error,
    retry: () => void first.refetch(),
    readAll: () => queryClient.fetchQuery(all),
  };
}
