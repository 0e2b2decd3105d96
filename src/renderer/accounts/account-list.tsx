import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/accounts/model.ts';
import { accountSortColumns } from '../../shared/accounts/query.ts';
import { ListExportButton } from '../app/list-export/list-export-button.tsx';
import { QueryFailure } from '../app/query-failure.tsx';
import { ColumnChooser } from '../ui/column-chooser.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Notice } from '../ui/notice.tsx';
import { useRowSelection } from '../ui/use-row-selection.ts';
import './account-list.css';
import { AccountListFoot } from './account-list-foot.tsx';
import { AccountListTools } from './account-list-tools.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { type AccountListState, isFiltering } from './list-state.ts';
import { activateAccount, searchAccounts, useAccountListState } from './state.ts';
import { useAccountColumns } from './use-account-columns.tsx';
import { useAccountRows } from './use-account-rows.ts';

interface AccountListProps {
  readonly list: AccountListState;
  readonly onChange: (list: AccountListState) => void;
  readonly onOpen: (accountId: string) => void;
  readonly onNew: () => void;
  /** The tabs of the views. */
  readonly tabs: ReactNode;
  /** What else stands among the tools, such as the way to import. */
  readonly tools: ReactNode;
  /** Stands in place of the list while there is not a single customer. */
  readonly welcome: ReactNode;
  /** What other features can do to the ticked customers. */
  readonly renderBulkActions: (selected: readonly AccountRow[]) => ReactNode;
  readonly renderPreview: (row: AccountRow) => ReactNode;
}

/** Customers in one table, with a preview of the active one beside it. */
export function AccountList(props: AccountListProps) {
  const { list, onChange, onOpen, onNew, tabs, tools, welcome, renderBulkActions, renderPreview } = props;
  const { t } = useTranslation();
  const { words, activeId } = useAccountListState();
  const [isPanelOpen, setPanelOpen] = useState(false);
  const search = words.trim().slice(0, 200);
  const columns = useAccountColumns(search);
  const shown = list.columns.map((key) => columns[key]);
  const { rows, isWhole, isStale, error, retry, readAll } = useAccountRows(list, search);
  const { selected, selection, clear } = useRowSelection(rows ?? []);
  const { filter } = list;
  const isFiltered = search !== '' || isFiltering(filter);

  if (error !== null) return <QueryFailure error={error} onRetry={retry} />;
  if (rows?.length === 0 && !isFiltered && !isStale) return welcome;
  const active = rows?.find((row) => row.id === activeId) ?? rows?.[0];

  return (
    <>
      {tabs}
      {selected.length > 0 ? (
        <BulkBar selected={selected} onClear={clear}>
          {renderBulkActions(selected)}
        </BulkBar>
      ) : (
        <AccountListTools
          filter={filter}
          onFilter={(next) => onChange({ ...list, filter: next })}
          isPanelOpen={isPanelOpen}
          onPanel={() => setPanelOpen(!isPanelOpen)}
          onNew={onNew}
        >
          <ColumnChooser
            columns={accountSortColumns.map((key) => columns[key])}
            shown={list.columns}
            onChange={(next) => onChange({ ...list, columns: next })}
          />
          {tools}
          <ListExportButton title={t('accounts:list.label')} rows={readAll} columns={shown} />
        </AccountListTools>
      )}
      {isPanelOpen && selected.length === 0 ? (
        <FilterPanel filter={filter} onFilter={(next) => onChange({ ...list, filter: next })} />
      ) : null}
      <div className={active === undefined ? 'account-list alone' : 'account-list'}>
        <section className="card account-table" aria-busy={rows === undefined}>
          {rows === undefined ? <p className="page-loading">{t('app:loading')}</p> : null}
          {rows?.length === 0 ? (
            <Notice
              tone="empty"
              icon="search"
              title={t('accounts:list.noMatch')}
              text={t(search === '' ? 'accounts:list.noMatchFilter' : 'accounts:list.noMatchAdvice')}
            >
              <button
                type="button"
                className="btn"
                onClick={() => {
                  searchAccounts('');
                  onChange({ ...list, filter: {} });
                }}
              >
                {t('accounts:list.showAll')}
              </button>
            </Notice>
          ) : null}
          {rows !== undefined && rows.length > 0 ? (
            <DataTable
              label={t('accounts:list.label')}
              columns={shown}
              rows={rows}
              activeId={active?.id ?? null}
              onActivate={(row) => activateAccount(row.id)}
              onOpen={(row) => onOpen(row.id)}
              sort={{ key: list.sort, descending: list.descending }}
              onSort={({ key, descending }) => onChange({ ...list, sort: key, descending })}
              selection={selection}
            />
          ) : null}
          {rows === undefined ? null : <AccountListFoot rows={isWhole ? rows : null} search={search} />}
        </section>
        {active === undefined ? null : renderPreview(active)}
      </div>
    </>
  );
}
