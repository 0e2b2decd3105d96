import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpenPoc, type PocRow } from '../../../shared/poc/model.ts';
import { orpc } from '../../app/client.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useSingleKey } from '../../ui/use-single-key.ts';
import { NewPocDialog } from '../new-poc-dialog.tsx';
import '../poc.css';
import { type PocColumn, sortPocs } from './sort-pocs.ts';
import { TeamFiguresPanel } from './team-figures-panel.tsx';
import { usePocColumns } from './use-poc-columns.tsx';

interface PocListProps {
  readonly onOpen: (poc: PocRow) => void;
}

/** Every POC, the open ones first of all. */
export function PocList({ onOpen }: PocListProps) {
  const { t } = useTranslation();
  const [which, setWhich] = useState<'open' | 'ended' | 'all'>('open');
  const [sort, setSort] = useState<{ readonly key: PocColumn; readonly descending: boolean }>({
    key: 'goLiveOn',
    descending: false,
  });
  const [activeId, setActiveId] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const columns = usePocColumns();
  const { data, error, refetch } = useQuery(orpc.poc.list.queryOptions({ input: { opportunityId: null } }));
  useSingleKey('n', () => setAdding(true));
  const shown = useMemo(() => {
    const narrowed = (data ?? []).filter(({ status }) => which === 'all' || isOpenPoc(status) === (which === 'open'));
    return sortPocs(narrowed, sort.key, sort.descending);
  }, [data, which, sort]);
  const dialog = isAdding ? (
    <NewPocDialog
      opportunityId={null}
      onClose={() => setAdding(false)}
      onCreated={({ id }) => {
        setAdding(false);
        void refetch().then((list) => {
          const created = list.data?.find((poc) => poc.id === id);
          if (created !== undefined) onOpen(created);
        });
      }}
    />
  ) : null;
  if (data === undefined) {
    if (error !== null) return <QueryFailure error={error} onRetry={() => void refetch()} />;
    return <p className="page-loading">{t('app:loading')}</p>;
  }
  const add = (
    <button type="button" className="btn pri" onClick={() => setAdding(true)}>
      {t('poc:new.title')}
    </button>
  );
  if (data.length === 0) {
    return (
      <>
        <Notice tone="empty" icon="flask" title={t('poc:welcome.title')} text={t('poc:welcome.text')}>
          {add}
        </Notice>
        {dialog}
      </>
    );
  }
  return (
    <div className="poc-list">
      <TeamFiguresPanel />
      <div className="poc-heading">
        <Segmented
          label={t('poc:list.which')}
          options={(['open', 'ended', 'all'] as const).map((value) => ({ value, label: t(`poc:list.${value}`) }))}
          value={which}
          onChange={setWhich}
        />
        <span className="mut" role="status">
          {t('poc:list.count', { count: shown.length })}
        </span>
        <span className="sp" />
        {add}
      </div>
      <DataTable
        label={t('poc:list.title')}
        columns={columns}
        rows={shown}
        activeId={(shown.find(({ id }) => id === activeId) ?? shown[0])?.id ?? null}
        onActivate={({ id }) => setActiveId(id)}
        onOpen={onOpen}
        sort={sort}
        onSort={setSort}
      />
      {dialog}
    </div>
  );
}
