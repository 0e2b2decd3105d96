import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '../../../shared/people/model.ts';
import { orpc } from '../../app/client.ts';
import { AccountPicker } from '../../app/pickers/account-picker.tsx';
import { useToday } from '../../app/today.ts';
import { useUndo } from '../../app/undo.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Field } from '../../ui/field.tsx';
import { showToast } from '../../ui/toast.ts';
import { useContactHint } from '../use-contact-hint.ts';

interface MoveDialogProps {
  readonly person: PersonDetail;
  readonly onClose: () => void;
}

const lengths = { title: 200, department: 200, phone: 50, email: 200 } as const;
const keys = ['title', 'department', 'phone', 'email'] as const;

/** Somebody changes to another company: what stays and what is new there. */
export function MoveDialog({ person, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const hintOf = useContactHint();
  const today = useToday();
  const { undo } = useUndo();
  const [accountId, setAccountId] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(today);
  // Title, department and mail belong to the place; the mobile number goes along.
  const [fields, setFields] = useState({ title: '', department: '', phone: person.phone, email: '' });
  const [isTried, setTried] = useState(false);
  const { mutate, isPending } = useMutation(
    orpc.people.move.mutationOptions({
      onSuccess: () => {
        onClose();
        showToast({
          kind: 'done',
          title: t('people:move.done', { name: person.name }),
          action: { label: t('app:undo.short'), run: undo },
        });
      },
    }),
  );
  const isSame = accountId === person.accountId;
  const problem = isSame ? 'same' : accountId === null ? 'missing' : null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (accountId !== null && !isSame) mutate({ id: person.id, accountId, until, ...fields });
  }

  return (
    <Dialog label={t('people:move.heading', { name: person.name })} className="person-dialog" onClose={onClose}>
      <h2>{t('people:move.heading', { name: person.name })}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <p className="mut">{t('people:move.text', { account: person.accountName })}</p>
        <Field
          label={t('people:move.account')}
          error={problem !== null && (isTried || problem === 'same') ? t(`people:move.${problem}`) : null}
        >
          {({ id }) => (
            <AccountPicker
              id={id}
              autoFocus
              label={t('people:move.account')}
              value={accountId}
              onChange={setAccountId}
            />
          )}
        </Field>
        <Field label={t('people:move.until', { account: person.accountName })}>
          {({ id }) => <DateField id={id} value={until} onChange={setUntil} />}
        </Field>
        <div className="field-pairs">
          {keys.map((key) => (
            <Field key={key} label={t(`people:move.${key}`)} hint={hintOf(key, fields[key])}>
              {({ id }) => (
                <input
                  id={id}
                  className="box"
                  maxLength={lengths[key]}
                  value={fields[key]}
                  onChange={(event) => setFields({ ...fields, [key]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
        <DialogActions submit={t('people:move.do')} isBusy={isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
