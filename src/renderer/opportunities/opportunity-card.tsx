import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { AddRow } from '../ui/add-row.tsx';
import { EditableTable } from '../ui/editable-table.tsx';
import { OpportunityLine } from './opportunity-line.tsx';
import { useStageMove } from './stage-move/use-stage-move.tsx';

/** The deals of a customer, edited in place. */
export function OpportunityCard({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const list = useQuery(orpc.opportunities.list.queryOptions({ input: { accountId } }));
  const create = useMutation(orpc.opportunities.create.mutationOptions());
  const { move, dialog } = useStageMove();
  const rows = list.data ?? [];
  return (
    <section className="card" aria-label={t('opportunities:title')}>
      <div className="hd">
        <h2>{t('opportunities:title')}</h2>
        <span className="cnt">{rows.length > 0 ? rows.length : ''}</span>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      {rows.length > 0 ? (
        <EditableTable
          minWidth={620}
          actionsWidth={148}
          columns={[
            { key: 'name', label: t('opportunities:field.name') },
            { key: 'stage', label: t('opportunities:field.stage'), width: 112 },
            { key: 'amount', label: t('opportunities:field.amount'), width: 116, isNumber: true },
            { key: 'expectedDate', label: t('opportunities:field.expectedDate'), width: 128 },
          ]}
        >
          {rows.map((row) => (
            <OpportunityLine key={row.id} row={row} onMove={(stage) => move(row, stage)} />
          ))}
        </EditableTable>
      ) : null}
      <AddRow
        label={t('opportunities:add')}
        maxLength={200}
        onAdd={(name) => create.mutateAsync({ accountId, name })}
      />
      {dialog}
    </section>
  );
}
