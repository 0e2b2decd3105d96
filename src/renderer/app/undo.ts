import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../shared/history/model.ts';
import { showToast } from '../ui/toast.ts';
import { orpc } from './client.ts';

/** An action in the reader's words, e.g. 重命名客户「江岚银行」. */
export function useActionWords(): (action: Action) => string {
  const { t, i18n } = useTranslation();
  return ({ name, subject, field }) => {
    const [entity] = name.split('.');
    const fieldKey = `history:field.${entity}.${field ?? ''}`;
    return t(`history:action.${name}`, { subject, field: i18n.exists(fieldKey) ? t(fieldKey) : (field ?? '') });
  };
}

/** What can be taken back or done again now, and the two acts; a toast says what was done. */
export function useUndo() {
  const { t } = useTranslation();
  const words = useActionWords();
  const { data } = useQuery(orpc.history.state.queryOptions());
  const undo = useMutation(
    orpc.history.undo.mutationOptions({
      onSuccess: (action) => {
        if (action !== null) showToast({ kind: 'done', title: t('app:undo.done', { action: words(action) }) });
      },
    }),
  );
  const redo = useMutation(
    orpc.history.redo.mutationOptions({
      onSuccess: (action) => {
        if (action !== null) showToast({ kind: 'done', title: t('app:redo.done', { action: words(action) }) });
      },
    }),
  );
  return {
    undoable: data?.undo ?? null,
    redoable: data?.redo ?? null,
    undo: () => undo.mutate({}),
    redo: () => redo.mutate({}),
  };
}
