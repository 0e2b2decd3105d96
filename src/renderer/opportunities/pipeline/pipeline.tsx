import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PipelineRow } from '../../../shared/opportunities/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { ImportLink } from '../../app/import-link.tsx';
import { ListExportButton } from '../../app/list-export/list-export-button.tsx';
import { QueryFailure } from '../../app/query-failure.tsx';
import { formatAmount, formatCount } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TableKeyHints } from '../../ui/table-key-hints.tsx';
import { useRowSelection } from '../../ui/use-row-selection.ts';
import { useSingleKey } from '../../ui/use-single-key.ts';
import { Board } from '../board/board.tsx';
import { BoardKeyHints } from '../board/board-key-hints.tsx';
import '../opportunities.css';
import './pipeline.css';
import { useStageMove } from '../stage-move/use-stage-move.tsx';
import { PipelineBulkBar } from './pipeline-bulk-bar.tsx';
import { type PipelineFilter, wholePipeline } from './pipeline-search.ts';
import { activateDeal, searchPipeline } from './pipeline-state.ts';
import { PipelineTable } from './pipeline-table.tsx';
import { PipelineTools } from './pipeline-tools.tsx';
import { StageBar } from './stage-bar.tsx';
import { usePipelineExport } from './use-pipeline-export.ts';
import { usePipelineRows } from './use-pipeline-rows.ts';
import { usePipelineView } from './use-pipeline-view.ts';

interface PipelineProps {
  readonly filter: PipelineFilter;
  readonly onFilter: (filter: PipelineFilter) => void;
  readonly onOpen: (deal: PipelineRow) => void;
  readonly onAccounts: () => void;
  readonly onNew: () => void;
}

/** Every deal, as a board by stage or as one table, with the same filters. */
export function Pipeline({ filter, onFilter, onOpen, onAccounts, onNew }: PipelineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [view, setView] = usePipelineView();
  const { all, rows, ownerNames, stuckCount, error, retry } = usePipelineRows(filter);
  const exported = usePipelineExport(ownerNames);
  const { move, dialog } = useStageMove();
  const { stage } = filter;
  const shown = useMemo(
    () => (view === 'table' && stage !== null ? rows.filter((deal) => deal.stage === stage) : rows),
    [rows, view, stage],
  );
  const { selection, clear } = useRowSelection(shown);
  useSingleKey('n', onNew);
  const isTicked = view === 'table' && selection.ids.size > 0;
  const narrow = (next: PipelineFilter) => {
    activateDeal(null);
    onFilter(next);
  };

  if (error !== null) return <QueryFailure error={error} onRetry={retry} />;
  if (all === undefined || view === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  if (all.length === 0) {
    return (
      <Notice
        tone="empty"
        icon="pipeline"
        title={t('opportunities:welcome.title')}
        text={t('opportunities:welcome.text')}
      >
        <button type="button" className="btn pri" onClick={onNew}>
          {t('opportunities:new.title')}
        </button>
        <button type="button" className="btn" onClick={onAccounts}>
          {t('opportunities:welcome.go')}
        </button>
      </Notice>
    );
  }
  const known = shown.flatMap(({ amount }) => amount ?? []);
  const total = known.reduce((sum, amount) => sum + amount, 0);
  return (
    <>
      {isTicked ? (
        <PipelineBulkBar ids={[...selection.ids]} onClear={clear} />
      ) : (
        <PipelineTools view={view} onView={setView} filter={filter} onFilter={narrow} stuckCount={stuckCount}>
          <ImportLink entity="opportunity" />
          <ListExportButton title={t('opportunities:pipeline')} rows={shown} columns={exported} />
          <button type="button" className="btn" aria-keyshortcuts="N" onClick={onNew}>
            <Icon name="plus" />
            {t('opportunities:new.title')}
          </button>
        </PipelineTools>
      )}
      {view === 'table' ? (
        <StageBar rows={rows} stage={stage} onStage={(next) => narrow({ ...filter, stage: next })} />
      ) : null}
      <section className={view === 'table' ? 'card pipeline' : 'pipeline'}>
        {shown.length === 0 ? (
          <Notice
            tone="empty"
            icon="filter"
            title={t('opportunities:filter.none')}
            text={t('opportunities:filter.noneText')}
          >
            <button
              type="button"
              className="btn"
              onClick={() => {
                searchPipeline('');
                narrow({ ...filter, ...wholePipeline, stage: null });
              }}
            >
              {t('opportunities:filter.clear')}
            </button>
          </Notice>
        ) : view === 'table' ? (
          <PipelineTable
            rows={shown}
            filter={filter}
            onFilter={narrow}
            onOpen={onOpen}
            selection={selection}
            ownerNames={ownerNames}
          />
        ) : (
          <Board rows={shown} onOpen={onOpen} onMove={move} />
        )}
        <footer className="table-foot">
          <span role="status">
            {t('opportunities:sum', {
              count: shown.length,
              shown: formatCount(shown.length, language),
              // Of amounts that nobody knows there is no sum.
              total: known.length === 0 ? t('opportunities:board.noAmount') : formatAmount(total, language),
            })}
          </span>
          <span className="sp" />
          {view === 'table' ? <TableKeyHints canTick /> : <BoardKeyHints />}
        </footer>
      </section>
      {dialog}
    </>
  );
}
