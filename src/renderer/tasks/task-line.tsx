import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../shared/kernel/days.ts';
import type { TaskFields, TaskRow } from '../../shared/tasks/model.ts';
import { orpc } from '../app/client.ts';
import { useToday } from '../app/today.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { DateField } from '../ui/date-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { asIs, neededText } from '../ui/text-values.ts';

/** One task: tick it, rename it, give it a day. */
export function TaskLine({ task }: { readonly task: TaskRow }) {
  const { t } = useTranslation();
  const today = useToday();
  const tellRemoved = useRemovalToast();
  const { id, title, dueOn, doneAt } = task;
  const update = useMutation(orpc.tasks.update.mutationOptions());
  const remove = useMutation(orpc.tasks.remove.mutationOptions({ onSuccess: () => tellRemoved(title) }));
  const set = (changes: Partial<TaskFields>) => update.mutate({ id, changes });
  const isDone = doneAt !== null;
  const daysLate = dueOn === null || isDone ? 0 : daysBetween(dueOn, today);
  const readTitle = neededText(t('tasks:field.titleNeeded'));

  return (
    <li className={isDone ? 'task done' : 'task'}>
      <input
        type="checkbox"
        aria-label={t(isDone ? 'tasks:reopen' : 'tasks:complete', { title })}
        checked={isDone}
        onChange={() => set({ doneAt: isDone ? null : new Date().toISOString() })}
      />
      <div className="task-title">
        <AutoSaveBox
          className="bare"
          label={t('tasks:field.title')}
          maxLength={300}
          value={title}
          toText={asIs}
          read={readTitle}
          save={(value) => update.mutateAsync({ id, changes: { title: value } })}
        />
        {daysLate > 0 ? <span className="chip task-late">{t('tasks:overdue', { count: daysLate })}</span> : null}
      </div>
      <div className="task-due">
        <DateField
          label={t('tasks:field.dueOn')}
          variant="borderless"
          value={dueOn}
          onChange={(day) => set({ dueOn: day })}
        />
      </div>
      <IconButton name="trash" label={t('tasks:remove', { title })} onClick={() => remove.mutate({ id })} />
    </li>
  );
}
