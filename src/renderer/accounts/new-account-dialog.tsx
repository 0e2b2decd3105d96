import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountFields } from '../../shared/accounts/model.ts';
import { orpc } from '../app/client.ts';
import { AccountPicker } from '../app/pickers/account-picker.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { Field } from '../ui/field.tsx';
import './account-list.css';
import { SimilarAccounts } from './similar-accounts.tsx';
import { useOptions } from './use-account-words.ts';

interface NewAccountDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (accountId: string) => void;
}

const longestName = 200;

/** Asks for what a customer cannot be without: a name. All else is filled in on its page. */
export function NewAccountDialog({ onClose, onCreated }: NewAccountDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [industry, setIndustry] = useState<AccountFields['industry']>(null);
  const [parentId, setParentId] = useState<string | null>(null);
  const [isNameMissing, setNameMissing] = useState(false);
  const industries = useOptions('industry');
  const { mutate, isPending } = useMutation(
    orpc.accounts.create.mutationOptions({ onSuccess: (account) => onCreated(account.id) }),
  );

  const isTooLong = name.trim().length > longestName;
  const problem = isTooLong
    ? t('accounts:new.nameTooLong', { count: name.trim().length, limit: longestName })
    : isNameMissing
      ? t('accounts:new.nameMissing')
      : null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isTooLong) return;
    if (name.trim() === '') setNameMissing(true);
    else mutate({ name, industry, parentId });
  }

  return (
    <Dialog label={t('accounts:new.title')} onClose={onClose}>
      <h2>{t('accounts:new.title')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <Field label={t('accounts:field.fullName')} error={problem}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="box"
              // The dialog was opened to type this.
              autoFocus
              placeholder={t('accounts:new.namePlaceholder')}
              value={name}
              aria-invalid={problem !== null}
              aria-describedby={describedBy}
              onChange={(event) => {
                setName(event.target.value);
                setNameMissing(false);
              }}
            />
          )}
        </Field>
        <SimilarAccounts name={name.slice(0, longestName)} onOpen={onCreated} />
        <Field label={t('accounts:field.industry')}>
          {({ id }) => (
            <Select
              id={id}
              allowClear={{ label: t('app:clear') }}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('accounts:field.notSet')}
              options={industries}
              value={industry}
              onChange={(value) => setIndustry(value ?? null)}
            />
          )}
        </Field>
        <Field label={t('accounts:field.parentId')}>
          {({ id }) => (
            <AccountPicker
              id={id}
              label={t('accounts:field.parentId')}
              placeholder={t('accounts:field.noParent')}
              value={parentId}
              onChange={setParentId}
            />
          )}
        </Field>
        <DialogActions submit={t('accounts:new.create')} isBusy={isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
