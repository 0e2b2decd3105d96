import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { AddRow } from '../ui/add-row.tsx';
import { EditableTable } from '../ui/editable-table.tsx';
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
        <EditableTable
          minWidth={640}
          columns={[
            { key: 'name', label: t('accounts:integration.name'), width: '24%' },
            { key: 'kind', label: t('accounts:integration.kind'), width: 96 },
            { key: 'status', label: t('accounts:integration.status'), width: 104 },
            { key: 'role', label: t('accounts:integration.role') },
            { key: 'note', label: t('accounts:integration.note') },
          ]}
        >
          {rows.map((integration) => (
            <IntegrationLine key={integration.id} integration={integration} />
          ))}
        </EditableTable>
      ) : null}
      <AddRow
        label={t('accounts:integration.add')}
        maxLength={200}
        onAdd={(name) => create.mutateAsync({ accountId, name })}
      />
    </section>
  );
}
