import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { orpc } from './client.ts';

type Kept = Parameters<typeof orpc.choices.set.call>[0]['value'];

interface RememberedChoice {
  /** As it was kept, which whoever asks reads; null when nothing was. */
  readonly kept: unknown;
  /** True for the moment in which it is being read. */
  readonly isPending: boolean;
  /** Takes effect at once, and holds after a restart. */
  readonly choose: (value: Kept) => void;
}

/** A choice of how a screen is looked at, kept under a key in the user's data. */
export function useRememberedChoice(key: string): RememberedChoice {
  const queryClient = useQueryClient();
  const options = orpc.choices.get.queryOptions({ input: { key } });
  const { data, isPending } = useQuery(options);
  const { mutate } = useMutation(
    orpc.choices.set.mutationOptions({
      meta: { quiet: true },
      onMutate: ({ value }) => queryClient.setQueryData(options.queryKey, value),
    }),
  );
  return { kept: data, isPending, choose: (value) => mutate({ key, value }) };
}
