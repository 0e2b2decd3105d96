import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { openNewPerson } from '../app/new-record/new-record-state.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { AddRow } from '../ui/add-row.tsx';
import { Icon } from '../ui/icon.tsx';
import { DepartedList } from './departed-list.tsx';
import './people.css';
import { PersonLine } from './person-line.tsx';

const columns = [
  ['name', '16%'],
  ['title', '20%'],
  ['department', '16%'],
  ['phone', '18%'],
  ['email', undefined],
] as const;

/** The people of a customer, edited in place; who has left is shown on request. */
export function PeopleCard({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const [showsDeparted, setShowsDeparted] = useState(false);
  const list = useQuery(orpc.people.list.queryOptions({ input: { accountId } }));
  const departed = useQuery(orpc.people.departed.queryOptions({ input: { accountId } }));
  const create = useMutation(orpc.people.create.mutationOptions());
  const rows = list.data ?? [];
  const left = departed.data ?? [];
  return (
    <section className="card" aria-label={t('people:title')}>
      <div className="hd">
        <h2>{t('people:title')}</h2>
        <span className="cnt">{rows.length > 0 ? rows.length : ''}</span>
        <span className="acts">
          {left.length === 0 ? null : (
            <button
              type="button"
              className="btn ghost t24"
              aria-expanded={showsDeparted}
              onClick={() => setShowsDeparted(!showsDeparted)}
            >
              {t(showsDeparted ? 'people:departed.hide' : 'people:departed.show', { count: left.length })}
            </button>
          )}
          <button type="button" className="btn ghost t24" onClick={() => openNewPerson(accountId)}>
            <Icon name="plus" />
            {t('people:new.title')}
          </button>
        </span>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      {rows.length > 0 ? (
        <div className="editable-scroller people-scroller">
          <table className="editable" style={{ minWidth: 640 }}>
            <thead>
              <tr>
                {columns.map(([field, width]) => (
                  <th key={field} scope="col" style={{ width }}>
                    {t(`people:field.${field}`)}
                  </th>
                ))}
                <th scope="col" style={{ width: 64 }}>
                  <span className="visually-hidden">{t('app:actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((person) => (
                <PersonLine key={person.id} person={person} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {showsDeparted ? <DepartedList people={left} /> : null}
      <AddRow label={t('people:add')} maxLength={100} onAdd={(name) => create.mutateAsync({ accountId, name })} />
    </section>
  );
}
