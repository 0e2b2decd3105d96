import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/accounts/model.ts';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { DataTable } from '../ui/data-table.tsx';
import './account-list.css';
import { Notice } from '../ui/notice.tsx';
import { AccountListFoot } from './account-list-foot.tsx';
import { AccountListTools } from './account-list-tools.tsx';
import type { AccountListFilter } from './list-search.ts';
import { activateAccount, searchAccounts, useAccountListState } from './state.ts';
import { useAccountColumns } from './use-account-columns.tsx';

interface AccountListProps {
  readonly filter: AccountListFilter;
  readonly onFilter: (filter: AccountListFilter) => void;
  readonly onOpen: (accountId: string) => void;
  readonly onNew: () => void;
  /** Stands in place of the list while there is not a single customer. */
  readonly welcome: ReactNode;
  readonly renderPreview: (row: AccountRow) => ReactNode;
}

/** What is seen without scrolling comes first; ten thousand rows take a moment longer. */
const firstRows = 100;

/** Every customer in one table, with a preview of the active one beside it. */
export function AccountList({ filter, onFilter, onOpen, onNew, welcome, renderPreview }: AccountListProps) {
  const { t } = useTranslation();
  const { words, activeId } = useAccountListState();
  const search = words.trim().slice(0, 200);
  const columns = useAccountColumns(search);
  const { industry, sort, descending } = filter;
  const input = { search, sort, descending, filter: industry === null ? {} : { industries: [industry] } };
  const list = useQuery({
    ...orpc.accounts.list.queryOptions({ input: { ...input, limit: firstRows } }),
    placeholderData: keepPreviousData,
  });
  const rest = useQuery({
    ...orpc.accounts.list.queryOptions({ input }),
    enabled: !list.isPlaceholderData && list.data?.length === firstRows,
  });
  const isWhole = rest.data !== undefined || (list.data !== undefined && list.data.length < firstRows);
  const rows = rest.data ?? list.data;
  const isFiltered = search !== '' || filter.industry !== null;

  if (list.error !== null) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (rows?.length === 0 && !isFiltered && !list.isPlaceholderData) return welcome;
  const active = rows?.find((row) => row.id === activeId) ?? rows?.[0];

  return (
    <>
      <AccountListTools filter={filter} onFilter={onFilter} onNew={onNew} />
      <div className={active === undefined ? 'account-list alone' : 'account-list'}>
        <section className="card account-table" aria-busy={rows === undefined}>
          {rows === undefined ? <p className="page-loading">{t('app:loading')}</p> : null}
          {rows?.length === 0 ? (
            <Notice
              tone="empty"
              icon="search"
              title={t('accounts:list.noMatch')}
              text={t('accounts:list.noMatchAdvice')}
            >
              <button
                type="button"
                className="btn"
                onClick={() => {
                  searchAccounts('');
                  onFilter({ ...filter, industry: null });
                }}
              >
                {t('accounts:list.showAll')}
              </button>
            </Notice>
          ) : null}
          {rows !== undefined && rows.length > 0 ? (
            <DataTable
              label={t('accounts:list.label')}
              columns={columns}
              rows={rows}
              activeId={active?.id ?? null}
              onActivate={(row) => activateAccount(row.id)}
              onOpen={(row) => onOpen(row.id)}
              sort={{ key: filter.sort, descending: filter.descending }}
              onSort={({ key, descending }) => {
                activateAccount(null);
                onFilter({ ...filter, sort: key, descending });
              }}
            />
          ) : null}
          {rows === undefined ? null : <AccountListFoot rows={isWhole ? rows : null} search={search} />}
        </section>
        {active === undefined ? null : renderPreview(active)}
      </div>
    </>
  );
}
