import { useTranslation } from 'react-i18next';
import type { PipelineRow } from '../../../shared/opportunities/model.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { RowSelection } from '../../ui/use-row-selection.ts';
import type { PipelineFilter } from './pipeline-search.ts';
import { activateDeal, usePipelineState } from './pipeline-state.ts';
import { usePipelineColumns } from './use-pipeline-columns.tsx';

interface PipelineTableProps {
  readonly rows: readonly PipelineRow[];
  readonly filter: PipelineFilter;
  readonly onFilter: (filter: PipelineFilter) => void;
  readonly onOpen: (deal: PipelineRow) => void;
  readonly selection: RowSelection;
  readonly ownerNames: ReadonlyMap<string, string>;
}

/** The pipeline as one table, sorted by any of its columns. */
export function PipelineTable({ rows, filter, onFilter, onOpen, selection, ownerNames }: PipelineTableProps) {
  const { t } = useTranslation();
  const columns = usePipelineColumns(ownerNames);
  const activeId = usePipelineState((state) => state.activeId);
  const { sort, descending } = filter;
  return (
    <DataTable
      label={t('opportunities:pipeline')}
      columns={columns}
      rows={rows}
      activeId={(rows.find(({ id }) => id === activeId) ?? rows[0])?.id ?? null}
      onActivate={(deal) => activateDeal(deal.id)}
      onOpen={onOpen}
      selection={selection}
      sort={{ key: sort, descending }}
      onSort={({ key, descending: turned }) => onFilter({ ...filter, sort: key, descending: turned })}
    />
  );
}
