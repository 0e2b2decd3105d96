import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { NewPocDialog } from './new-poc-dialog.tsx';
import './poc.css';
import type { PocAddress } from './poc-address.ts';
import { PocWorkspace } from './poc-workspace.tsx';
import { pocLookedAt, rememberPoc, usePocState } from './state.ts';

interface PocPageProps {
  readonly opportunityId: string;
  /** The POC and the page of it that the address names. */
  readonly asked: PocAddress;
  /** Goes to another POC of the deal or another page; `replace` where the way back should not stop. */
  readonly onGo: (address: PocAddress, replace: boolean) => void;
}

/** The POCs of a deal: the one that is asked for, else the one looked at last, else the latest. */
export function PocPage({ opportunityId, asked, onGo }: PocPageProps) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const list = useQuery(orpc.poc.list.queryOptions({ input: { opportunityId } }));
  const last = usePocState((state) => state.chosen[opportunityId]);
  const lastTab = usePocState((state) => state.tab);
  const named = (id: string | undefined) => list.data?.find((poc) => poc.id === id);
  const shown = named(asked.poc) ?? pocLookedAt(list.data ?? [], last);
  /** A POC that was only just made may not be in the list that is still being read. */
  const isOnItsWay = asked.poc !== undefined && named(asked.poc) === undefined && list.isFetching;
  const tab = asked.tab ?? lastTab;
  const go = useEffectEvent(onGo);
  useEffect(() => {
    if (shown === undefined || isOnItsWay) return;
    rememberPoc(opportunityId, shown.id, tab);
    // The address says what is shown, so that the next start and the way back find it.
    if (shown.id !== asked.poc || tab !== asked.tab) go({ poc: shown.id, tab }, true);
  }, [opportunityId, shown, isOnItsWay, tab, asked]);
  if (list.data === undefined && list.error !== null) {
    return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.data === undefined || isOnItsWay) return <p className="page-loading">{t('app:loading')}</p>;
  return (
    <>
      {shown === undefined ? (
        <Notice tone="empty" icon="flask" title={t('poc:welcome.title')} text={t('poc:welcome.text')}>
          <button type="button" className="btn pri" onClick={() => setAdding(true)}>
            {t('poc:new.title')}
          </button>
        </Notice>
      ) : (
        <PocWorkspace
          key={shown.id}
          id={shown.id}
          others={list.data}
          tab={tab}
          onChoose={(poc) => onGo({ poc, tab }, false)}
          onTab={(next) => onGo({ poc: shown.id, tab: next }, true)}
          onNew={() => setAdding(true)}
        />
      )}
      {isAdding ? (
        <NewPocDialog
          opportunityId={opportunityId}
          onClose={() => setAdding(false)}
          onCreated={({ id }) => {
            setAdding(false);
            void list.refetch().then(() => onGo({ poc: id, tab }, false));
          }}
        />
      ) : null}
    </>
  );
}
