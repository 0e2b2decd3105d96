import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonQuery } from '../../../shared/people/list.ts';
import { client } from '../../app/client.ts';
import { reportFailure } from '../../app/failures.ts';
import { useLanguage } from '../../app/i18n.ts';
import { ImportLink } from '../../app/import-link.tsx';
import { ListExportButton } from '../../app/list-export/list-export-button.tsx';
import { QueryFailure } from '../../app/query-failure.tsx';
import { formatCount } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { TableKeyHints } from '../../ui/table-key-hints.tsx';
import { useVirtualRows } from '../../ui/use-virtual-rows.ts';
import { ChosenBar } from './chosen-bar.tsx';
import './people-list.css';
import { isNarrowed, type PeopleFilter } from './people-search.ts';
import { searchPeople, usePeopleWords } from './people-state.ts';
import { PeopleTable } from './people-table.tsx';
import { PeopleTools } from './people-tools.tsx';
import { usePeopleColumns, usePeopleExport } from './use-people-columns.tsx';
import { readAllPeople, usePeopleWindows } from './use-people-windows.ts';

interface PeopleListProps {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
  readonly onOpen: (personId: string) => void;
  readonly onNew: () => void;
  /** What else stands among the tools: suggested duplicates, the way to import. */
  readonly tools: ReactNode;
  /** Stands in place of the list while there is nobody. */
  readonly welcome: ReactNode;
}

const nobody: ReadonlySet<string> = new Set();
const everybody = { accountId: null, role: null, isCold: false, isBelowWanted: false } as const;

/** The people of all customers in one table. */
export function PeopleList({ filter, onFilter, onOpen, onNew, tools, welcome }: PeopleListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = usePeopleWords((state) => state.words);
  const search = words.trim().slice(0, 200);
  const query: PersonQuery = { search, ...filter };
  const [total, setTotal] = useState(0);
  const view = useVirtualRows(total);
  const list = usePeopleWindows(query, view.visible);
  const [chosen, setChosen] = useState(nobody);
  const columns = usePeopleColumns(search);
  const exported = usePeopleExport();
  useEffect(() => {
    if (list.total !== undefined) setTotal(list.total);
  }, [list.total]);

  const key = JSON.stringify(query);
  useEffect(() => {
    if (key !== '') setChosen(nobody);
  }, [key]);

  if (list.error !== null) return <QueryFailure error={list.error} onRetry={list.retry} />;
  const isFiltered = search !== '' || isNarrowed(filter);
  if (list.total === 0 && !isFiltered && !list.isStale) return welcome;

  const showAll = () => {
    searchPeople('');
    onFilter({ ...filter, ...everybody });
  };
  const count = list.total ?? 0;
  const sum = t('people:list.people', { count, shown: formatCount(count, language) });

  return (
    <>
      {chosen.size > 0 ? (
        <ChosenBar chosen={chosen} onClear={() => setChosen(nobody)} />
      ) : (
        <PeopleTools filter={filter} onFilter={onFilter} onNew={onNew}>
          {tools}
          <ImportLink entity="person" />
          <ListExportButton title={t('people:title')} rows={() => readAllPeople(query)} columns={exported} />
        </PeopleTools>
      )}
      <section className="card people-table" aria-busy={list.total === undefined}>
        {list.total === undefined ? <p className="page-loading">{t('app:loading')}</p> : null}
        {list.total === 0 ? (
          <Notice tone="empty" icon="search" title={t('people:list.noMatch')} text={t('people:list.noMatchAdvice')}>
            <button type="button" className="btn" onClick={showAll}>
              {t('people:list.showAll')}
            </button>
          </Notice>
        ) : null}
        {count > 0 ? (
          <PeopleTable
            columns={columns}
            rows={list.rows}
            view={view}
            sort={{ key: filter.sort, descending: filter.descending }}
            onSort={({ key: sort, descending }) => {
              view.showRow(0);
              onFilter({ ...filter, sort, descending });
            }}
            chosen={chosen}
            onChoose={setChosen}
            onChooseAll={() => {
              client.people.ids({ query }).then((ids) => setChosen(new Set(ids)), reportFailure);
            }}
            onOpen={(row) => onOpen(row.id)}
          />
        ) : null}
        <footer className="table-foot">
          <span role="status">{list.total === undefined ? t('app:loading') : sum}</span>
          <span className="sp" />
          <TableKeyHints canTick />
        </footer>
      </section>
    </>
  );
}
