import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { NewPocDialog } from './new-poc-dialog.tsx';
import './poc.css';
import { PocWorkspace } from './poc-workspace.tsx';
import { choosePoc, pocLookedAt, usePocState } from './state.ts';

/** The POCs of a deal: the chosen one, else the latest. */
export function PocPage({ opportunityId }: { readonly opportunityId: string }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const list = useQuery(orpc.poc.list.queryOptions({ input: { opportunityId } }));
  const chosen = usePocState((state) => state.chosen[opportunityId]);
  if (list.data === undefined && list.error !== null) {
    return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.data === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  const shown = pocLookedAt(list.data, chosen);
  return (
    <>
      {shown === undefined ? (
        <Notice tone="empty" icon="flask" title={t('poc:welcome.title')} text={t('poc:welcome.text')}>
          <button type="button" className="btn pri" onClick={() => setAdding(true)}>
            {t('poc:new.title')}
          </button>
        </Notice>
      ) : (
        <PocWorkspace key={shown.id} id={shown.id} others={list.data} onNew={() => setAdding(true)} />
      )}
      {isAdding ? (
        <NewPocDialog
          opportunityId={opportunityId}
          onClose={() => setAdding(false)}
          onCreated={({ id }) => {
            setAdding(false);
            choosePoc(opportunityId, id);
          }}
        />
      ) : null}
    </>
  );
}
