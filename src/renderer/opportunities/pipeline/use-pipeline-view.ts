import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { orpc } from '../../app/client.ts';
import { type PipelineView, pipelineViews } from './pipeline-search.ts';

const key = 'opportunities.view';

/** Board or table, as the user last chose, also after a restart; undefined while that is being read. */
export function usePipelineView(): readonly [PipelineView | undefined, (view: PipelineView) => void] {
  const queryClient = useQueryClient();
  const options = orpc.choices.get.queryOptions({ input: { key } });
  const { data, isPending } = useQuery(options);
  const { mutate } = useMutation(
    orpc.choices.set.mutationOptions({
      meta: { quiet: true },
      onMutate: ({ value }) => queryClient.setQueryData(options.queryKey, value),
    }),
  );
  const chosen = pipelineViews.find((view) => view === data) ?? 'board';
  return [isPending ? undefined : chosen, (view) => mutate({ key, value: view })];
}
