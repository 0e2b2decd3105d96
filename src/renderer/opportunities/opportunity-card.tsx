import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { AddRow } from '../ui/add-row.tsx';
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
        <div className="editable-scroller">
          <table className="editable" style={{ minWidth: 620 }}>
            <thead>
              <tr>
                <th scope="col">{t('opportunities:field.name')}</th>
                <th scope="col" style={{ width: 112 }}>
                  {t('opportunities:field.stage')}
                </th>
                <th scope="col" className="num" style={{ width: 116 }}>
                  {t('opportunities:field.amount')}
                </th>
                <th scope="col" style={{ width: 128 }}>
                  {t('opportunities:field.expectedDate')}
                </th>
                <th scope="col" style={{ width: 148 }}>
                  <span className="visually-hidden">{t('app:actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <OpportunityLine key={row.id} row={row} onMove={(stage) => move(row, stage)} />
              ))}
            </tbody>
          </table>
        </div>
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
