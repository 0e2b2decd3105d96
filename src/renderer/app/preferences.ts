import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Preferences } from '../../shared/system/model.ts';
import { orpc } from './client.ts';

/** Language, theme and last page, as remembered outside the database. They are read before the first screen. */
export function usePreferences(): Preferences {
  return useSuspenseQuery(orpc.system.preferences.queryOptions()).data;
}

/** Changes preferences: the screen follows at once, the settings file a moment later. */
export function useSetPreferences(): (changes: Partial<Preferences>) => void {
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    orpc.system.setPreferences.mutationOptions({
      meta: { quiet: true },
      onMutate: (changes) => {
        queryClient.setQueryData(orpc.system.preferences.queryKey(), (current) =>
          current === undefined ? current : { ...current, ...changes },
        );
      },
    }),
  );
  return mutate;
}
