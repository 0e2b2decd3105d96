import { useRememberedChoice } from '../../app/use-remembered-choice.ts';
import { type PipelineView, pipelineViews } from './pipeline-search.ts';

/** Board or table, as the user last chose, also after a restart; undefined while that is being read. */
export function usePipelineView(): readonly [PipelineView | undefined, (view: PipelineView) => void] {
  const { kept, isPending, choose } = useRememberedChoice('opportunities.view');
  const chosen = pipelineViews.find((view) => view === kept) ?? 'board';
  return [isPending ? undefined : chosen, choose];
}
