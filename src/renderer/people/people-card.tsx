import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { AddRow } from '../ui/add-row.tsx';
import { PersonLine } from './person-line.tsx';

/** The people of a customer, edited in place. */
export function PeopleCard({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const list = useQuery(orpc.people.list.queryOptions({ input: { accountId } }));
  const create = useMutation(orpc.people.create.mutationOptions());
  const rows = list.data ?? [];
  return (
    <section className="card" aria-label={t('people:title')}>
      <div className="hd">
        <h2>{t('people:title')}</h2>
        <span className="cnt">{rows.length > 0 ? rows.length : ''}</span>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      {rows.length > 0 ? (
        <div className="editable-scroller">
          <table className="editable" style={{ minWidth: 420 }}>
            <thead>
              <tr>
                <th scope="col" style={{ width: '34%' }}>
                  {t('people:field.name')}
                </th>
                <th scope="col">{t('people:field.title')}</th>
                <th scope="col" style={{ width: 48 }}>
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
      <AddRow label={t('people:add')} maxLength={100} onAdd={(name) => create.mutateAsync({ accountId, name })} />
    </section>
  );
}
