import { useTranslation } from 'react-i18next';
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
      action: { label: t('app:undo.short'), run: undo },
    });
}
