import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toast.ts';
import { showRefused } from '../../ui/unsaved.ts';

/** Stays on a page on which a text stands that cannot be saved as it is, and says what to do with it. */
export function useKeptDrafts(): void {
  const { t } = useTranslation();
  useBlocker({
    enableBeforeUnload: false,
    shouldBlockFn: () => {
      const isRefused = showRefused();
      if (isRefused) showToast({ kind: 'failure', title: t('app:draft.title'), detail: t('app:draft.advice') });
      return isRefused;
    },
  });
}
