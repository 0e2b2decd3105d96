import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { AccountPicker } from '../../app/pickers/account-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Field } from '../../ui/field.tsx';
import { useContactHint } from '../use-contact-hint.ts';
import { LikenessList } from './likeness-list.tsx';
import '../people.css';

interface NewPersonDialogProps {
  /** The customer he works for; null = still to be chosen. */
  readonly accountId: string | null;
  readonly onClose: () => void;
  readonly onCreated: (personId: string) => void;
  /** Opens somebody on record who turned out to be the one. */
  readonly onOpen: (personId: string) => void;
}

const empty = { name: '', title: '', department: '', phone: '', email: '' };
const lengths = { name: 100, title: 200, department: 200, phone: 50, email: 200 } as const;
const optional = ['title', 'department', 'phone', 'email'] as const;

/** Asks for a name and a company, takes what else is on the card, and warns of somebody who is on record already. */
export function NewPersonDialog({ accountId: given, onClose, onCreated, onOpen }: NewPersonDialogProps) {
  const { t } = useTranslation();
  const hintOf = useContactHint();
  const [fields, setFields] = useState(empty);
  const [accountId, setAccountId] = useState(given);
  const [isTried, setTried] = useState(false);
  const { mutate, isPending } = useMutation(
    orpc.people.create.mutationOptions({ onSuccess: (person) => onCreated(person.id) }),
  );
  const isNameMissing = isTried && fields.name.trim() === '';
  const set = (key: keyof typeof empty, value: string) => setFields({ ...fields, [key]: value });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (fields.name.trim() !== '' && accountId !== null) mutate({ ...fields, accountId });
  }

  return (
    <Dialog label={t('people:new.title')} className="person-dialog" onClose={onClose}>
      <h2>{t('people:new.title')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <Field label={t('people:field.name')} error={isNameMissing ? t('people:field.nameNeeded') : null}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="box"
              // The dialog was opened to type this.
              autoFocus
              maxLength={lengths.name}
              value={fields.name}
              aria-invalid={isNameMissing}
              aria-describedby={describedBy}
              onChange={(event) => set('name', event.target.value)}
            />
          )}
        </Field>
        <Field
          label={t('people:field.account')}
          error={isTried && accountId === null ? t('people:new.accountNeeded') : null}
        >
          {({ id }) => (
            <AccountPicker id={id} label={t('people:field.account')} value={accountId} onChange={setAccountId} />
          )}
        </Field>
        <div className="field-pairs">
          {optional.map((key) => (
            <Field key={key} label={t(`people:field.${key}`)} hint={hintOf(key, fields[key])}>
              {({ id }) => (
                <input
                  id={id}
                  className="box"
                  maxLength={lengths[key]}
                  value={fields[key]}
                  onChange={(event) => set(key, event.target.value)}
                />
              )}
            </Field>
          ))}
        </div>
        {accountId === null ? null : <LikenessList candidate={{ ...fields, accountId }} onOpen={onOpen} />}
        <DialogActions submit={t('people:new.create')} isBusy={isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
