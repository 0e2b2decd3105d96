import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../shared/tasks/model.ts';
import { orpc } from '../app/client.ts';
import { AccountPicker } from '../app/pickers/account-picker.tsx';
import { TeammatePicker } from '../app/pickers/teammate-picker.tsx';
import { useToday } from '../app/today.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { Field } from '../ui/field.tsx';

interface NewTaskDialogProps {
  readonly accountId: string | null;
  /** What is known of what is to be done. */
  readonly title: string;
  readonly onClose: () => void;
  readonly onCreated: (task: Task) => void;
}

/** Asks what is to be done, by when and for whom. */
export function NewTaskDialog({ accountId, title: known, onClose, onCreated }: NewTaskDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [title, setTitle] = useState(known);
  const [dueOn, setDueOn] = useState<string | null>(today);
  const [account, setAccount] = useState(accountId);
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const { mutate, isPending } = useMutation(orpc.tasks.create.mutationOptions({ onSuccess: onCreated }));
  const isMissing = isTried && title.trim() === '';

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (title.trim() !== '') mutate({ title, dueOn, accountId: account, ownerId });
  }

  return (
    <Dialog label={t('tasks:new.title')} onClose={onClose}>
      <h2>{t('tasks:new.title')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <Field label={t('tasks:field.title')} error={isMissing ? t('tasks:field.titleNeeded') : null}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="box"
              // The dialog was opened to type this.
              autoFocus
              maxLength={300}
              placeholder={t('tasks:new.titlePlaceholder')}
              value={title}
              aria-invalid={isMissing}
              aria-describedby={describedBy}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('tasks:field.dueOn')}>
          {({ id }) => <DateField id={id} value={dueOn} onChange={setDueOn} />}
        </Field>
        <Field label={t('tasks:field.account')}>
          {({ id }) => <AccountPicker id={id} label={t('tasks:field.account')} value={account} onChange={setAccount} />}
        </Field>
        <Field label={t('tasks:field.owner')}>
          {({ id }) => <TeammatePicker id={id} label={t('tasks:field.owner')} value={ownerId} onChange={setOwnerId} />}
        </Field>
        <DialogActions submit={t('tasks:new.create')} isBusy={isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
