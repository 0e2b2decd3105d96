import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { AddRow } from '../ui/add-row.tsx';
import { IntegrationLine } from './integration-line.tsx';

/** The systems to connect to and the partners who take part, edited in place. */
export function IntegrationCard({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const list = useQuery(orpc.accounts.integrations.list.queryOptions({ input: { accountId } }));
  const create = useMutation(orpc.accounts.integrations.create.mutationOptions());
  const rows = list.data ?? [];
  return (
    <section className="card" aria-label={t('accounts:integration.title')}>
      <div className="hd">
        <h2>{t('accounts:integration.title')}</h2>
        <span className="cnt">{rows.length > 0 ? rows.length : ''}</span>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      {rows.length > 0 ? (
        <div className="editable-scroller">
          <table className="editable" style={{ minWidth: 640 }}>
            <thead>
              <tr>
                <th scope="col" style={{ width: '24%' }}>
                  {t('accounts:integration.name')}
                </th>
                <th scope="col" style={{ width: 96 }}>
                  {t('accounts:integration.kind')}
                </th>
                <th scope="col" style={{ width: 104 }}>
                  {t('accounts:integration.status')}
                </th>
                <th scope="col">{t('accounts:integration.role')}</th>
                <th scope="col">{t('accounts:integration.note')}</th>
                <th scope="col" style={{ width: 48 }}>
                  <span className="visually-hidden">{t('app:actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((integration) => (
                <IntegrationLine key={integration.id} integration={integration} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <AddRow
        label={t('accounts:integration.add')}
        maxLength={200}
        onAdd={(name) => create.mutateAsync({ accountId, name })}
      />
    </section>
  );
}
