import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BinEntry, binDays } from '../../shared/bin/model.ts';
import { client, orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';
import './bin.css';
import { BinTable } from './bin-table.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { useBinWords } from './use-bin-words.ts';

interface BinListProps {
  /** Where somebody who finds the bin empty goes on. */
  readonly onAccounts: () => void;
}

/** The bin: everything deleted in the last days, to bring back or to delete for good. */
export function BinList({ onAccounts }: BinListProps) {
  const { t } = useTranslation();
  const words = useBinWords();
  const queries = useQueryClient();
  const list = useQuery(orpc.bin.list.queryOptions());
  const [erasing, setErasing] = useState<readonly BinEntry[] | null>(null);
  const readAgain = () => {
    void queries.invalidateQueries({ queryKey: orpc.bin.key() });
    void queries.invalidateQueries({ queryKey: orpc.history.key() });
  };
  const restore = useMutation({
    // The latest deletion first: what a record belongs to went after it.
    mutationFn: async (entries: readonly BinEntry[]) => {
      for (const { batch } of entries.toSorted((left, right) => right.batch - left.batch)) {
        await client.bin.restore({ batch });
      }
    },
    onSuccess: (_, [first, ...others]) => {
      if (first === undefined) return;
      const title =
        others.length === 0
          ? t('bin:restored', { name: words.names(first) })
          : t('bin:restoredMany', { count: others.length + 1 });
      showToast({ kind: 'done', title });
    },
    onSettled: readAgain,
  });
  const erase = useMutation({
    mutationFn: async (entries: readonly BinEntry[] | null) => {
      if (entries === null) await client.bin.empty();
      else for (const { batch } of entries) await client.bin.erase({ batch });
    },
    onSuccess: () => showToast({ kind: 'done', title: t('bin:erased') }),
    onSettled: readAgain,
  });

  if (list.error !== null) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  const entries = list.data;
  if (entries.length === 0) {
    return (
      <Notice tone="empty" icon="trash" title={t('bin:nothing.title')} text={t('bin:nothing.text', { days: binDays })}>
        <button type="button" className="btn" onClick={onAccounts}>
          {t('bin:nothing.go')}
        </button>
      </Notice>
    );
  }
  return (
    <>
      <BinTable
        entries={entries}
        isBusy={restore.isPending || erase.isPending}
        onRestore={(chosen) => restore.mutate(chosen)}
        onErase={setErasing}
        onEmpty={() => setErasing(entries)}
      />
      {erasing === null ? null : (
        <EraseDialog
          entries={erasing}
          onClose={() => setErasing(null)}
          onErase={() => {
            erase.mutate(erasing === entries ? null : erasing);
            setErasing(null);
          }}
        />
      )}
    </>
  );
}
