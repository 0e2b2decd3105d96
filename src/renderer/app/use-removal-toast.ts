import { useTranslation } from 'react-i18next';
import { binDays } from '../../shared/bin/model.ts';
import { showToast } from '../ui/toast.ts';
import { useUndo } from './undo.ts';

/** Deleting asks nothing: it says what is gone and offers to take it back. */
export function useRemovalToast(): (subject: string) => void {
  const { t } = useTranslation();
  const { undo } = useUndo();
  return (subject) =>
    showToast({
      kind: 'done',
      title: t('app:removed', { subject }),
      detail: t('bin:toast', { days: binDays }),
      action: { label: t('app:undo.short'), run: undo },
    });
}
