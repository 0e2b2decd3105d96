import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../../shared/activities/model.ts';
import type { Task } from '../../../shared/tasks/model.ts';
import { showToast } from '../../ui/toast.ts';
import { useUndo } from '../undo.ts';

/** Says that an activity or a task was made, and offers to take it back or to go where it stands. */
export function useMadeToast() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { undo } = useUndo();
  const openTimeline = (accountId: string) =>
    void navigate({ to: '/accounts/$accountId/activity', params: { accountId } });
  function tell(title: string, accountId: string | null): void {
    const made = { kind: 'done', title, action: { label: t('app:undo.short'), run: undo } } as const;
    if (accountId === null) showToast(made);
    else showToast({ ...made, secondAction: { label: t('activities:new.open'), run: () => openTimeline(accountId) } });
  }

  return {
    activity: ({ subject, accountId }: Activity) => tell(t('activities:new.made', { subject }), accountId),
    task: ({ title, accountId }: Task) => tell(t('tasks:new.made', { title }), accountId),
  };
}
