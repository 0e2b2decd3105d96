import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { isOpenStage } from '../../../shared/opportunities/model.ts';
import { stuckSigns } from '../../../shared/opportunities/stuck.ts';
import { orpc } from '../../app/client.ts';
import { useToday } from '../../app/today.ts';
import { narrowPipeline } from './narrow-pipeline.ts';
import type { PipelineFilter } from './pipeline-search.ts';
import { usePipelineState } from './pipeline-state.ts';
import { sortPipeline } from './sort-pipeline.ts';

/** All deals, and those that pass the filters and the typed words, in order. */
export function usePipelineRows(filter: PipelineFilter) {
  const today = useToday();
  const words = useDeferredValue(usePipelineState((state) => state.words))
    .trim()
    .slice(0, 200);
  const list = useQuery(orpc.opportunities.pipeline.queryOptions());
  const team = useQuery(orpc.team.list.queryOptions());
  const found = useQuery({
    ...orpc.opportunities.matching.queryOptions({ input: { query: words } }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
  const { owner, within, minAmount, maxAmount, stuck, sort, descending } = filter;
  const foundIds = words === '' ? null : found.data;
  const names = useMemo(() => new Map(team.data?.map(({ id, name }) => [id, name])), [team.data]);
  const ordered = useMemo(
    () => sortPipeline(list.data ?? [], sort, descending, { today, ownerName: (id) => names.get(id) }),
    [list.data, sort, descending, today, names],
  );
  const rows = useMemo(() => {
    const ids = foundIds === null || foundIds === undefined ? null : new Set(foundIds);
    return narrowPipeline(ordered, { owner, within, minAmount, maxAmount, stuck }, ids, today);
  }, [ordered, foundIds, owner, within, minAmount, maxAmount, stuck, today]);
  const stuckCount = useMemo(
    () => ordered.filter((deal) => isOpenStage(deal.stage) && stuckSigns(deal, today).length > 0).length,
    [ordered, today],
  );
  return {
    all: list.data,
    rows,
    ownerNames: names,
    stuckCount,
    error: list.error ?? found.error,
    retry: () => void (list.error === null ? found : list).refetch(),
  };
}
