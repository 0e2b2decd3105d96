import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpportunityRow } from '../../shared/opportunities/model.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formatAmount, formatCount } from '../ui/format.ts';
import { Notice } from '../ui/notice.tsx';
import { TableKeyHints } from '../ui/table-key-hints.tsx';
import './opportunities.css';
import type { PipelineFilter } from './pipeline-search.ts';
import { sortPipeline } from './sort-pipeline.ts';
import { StageBar } from './stage-bar.tsx';
import { usePipelineColumns } from './use-pipeline-columns.tsx';

interface PipelineProps {
  readonly filter: PipelineFilter;
  readonly onFilter: (filter: PipelineFilter) => void;
  readonly onOpen: (deal: OpportunityRow) => void;
  readonly onAccounts: () => void;
}

/** Every deal in one table, with the count and sum of each stage above it. */
export function Pipeline({ filter, onFilter, onOpen, onAccounts }: PipelineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [activeId, setActiveId] = useState<string | null>(null);
  const columns = usePipelineColumns();
  const list = useQuery(orpc.opportunities.list.queryOptions({ input: { accountId: null } }));
  const { stage, sort, descending } = filter;
  const rows = useMemo(() => {
    const shown = (list.data ?? []).filter((deal) => stage === null || deal.stage === stage);
    return sortPipeline(shown, sort, descending);
  }, [list.data, stage, sort, descending]);

  if (list.error !== null) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  if (list.data.length === 0) {
    return (
      <Notice
        tone="empty"
        icon="pipeline"
        title={t('opportunities:welcome.title')}
        text={t('opportunities:welcome.text')}
      >
        <button type="button" className="btn pri" onClick={onAccounts}>
          {t('opportunities:welcome.go')}
        </button>
      </Notice>
    );
  }
  const total = rows.reduce((sum, deal) => sum + (deal.amount ?? 0), 0);
  return (
    <>
      <StageBar
        rows={list.data}
        stage={stage}
        onStage={(next) => {
          setActiveId(null);
          onFilter({ ...filter, stage: next });
        }}
      />
      <section className="card pipeline">
        {rows.length === 0 ? (
          <Notice
            tone="empty"
            icon="pipeline"
            title={t('opportunities:stageEmpty')}
            text={t('opportunities:stageEmptyText')}
          />
        ) : (
          <DataTable
            label={t('opportunities:pipeline')}
            columns={columns}
            rows={rows}
            activeId={(rows.find(({ id }) => id === activeId) ?? rows[0])?.id ?? null}
            onActivate={(deal) => setActiveId(deal.id)}
            onOpen={onOpen}
            sort={{ key: sort, descending }}
            onSort={({ key, descending: turned }) => {
              setActiveId(null);
              onFilter({ ...filter, sort: key, descending: turned });
            }}
          />
        )}
        <footer className="table-foot">
          <span role="status">
            {t('opportunities:sum', {
              count: rows.length,
              shown: formatCount(rows.length, language),
              total: formatAmount(total, language),
            })}
          </span>
          <span className="sp" />
          <TableKeyHints />
        </footer>
      </section>
    </>
  );
}
