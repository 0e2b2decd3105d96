import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../../shared/activities/model.ts';
import type { Task } from '../../../shared/tasks/model.ts';
import { showToast } from '../../ui/toast.ts';

/** Says that an activity or a task was made, and offers to go where it stands; undo is Ctrl+Z, as everywhere. */
export function useMadeToast() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const openTimeline = (accountId: string) =>
    void navigate({ to: '/accounts/$accountId/activity', params: { accountId } });
  return {
    activity({ subject, accountId }: Activity): void {
      const action = { label: t('activities:new.open'), run: () => openTimeline(accountId) };
      showToast({ kind: 'done', title: t('activities:new.made', { subject }), action });
    },
    task({ title, accountId }: Task): void {
      const made = { kind: 'done', title: t('tasks:new.made', { title }) } as const;
      if (accountId === null) showToast(made);
      else showToast({ ...made, action: { label: t('activities:new.open'), run: () => openTimeline(accountId) } });
    },
  };
}
