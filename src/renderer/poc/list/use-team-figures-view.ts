import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { orpc } from '../../app/client.ts';

const key = 'pocs.team-figures';

/** How the figures of the team are looked at. */
const teamFiguresView = z.object({
  /** The year whose ends are counted; null = all years. */
  year: z.number().int().nullable().catch(null).default(null),
  /** Null while nobody chose: as the room allows. */
  isUnfolded: z.boolean().nullable().catch(null).default(null),
});
type TeamFiguresView = z.infer<typeof teamFiguresView>;

/** Folded or not and the year, as the user last chose, also after a restart; undefined while that is being read. */
export function useTeamFiguresView(): readonly [
  TeamFiguresView | undefined,
  (changes: Partial<TeamFiguresView>) => void,
] {
  const queryClient = useQueryClient();
  const options = orpc.choices.get.queryOptions({ input: { key } });
  const { data, isPending } = useQuery(options);
  const { mutate } = useMutation(
    orpc.choices.set.mutationOptions({
      meta: { quiet: true },
      onMutate: ({ value }) => queryClient.setQueryData(options.queryKey, value),
    }),
  );
  const chosen = teamFiguresView.catch({ year: null, isUnfolded: null }).parse(data ?? {});
  return [isPending ? undefined : chosen, (changes) => mutate({ key, value: { ...chosen, ...changes } })];
}
