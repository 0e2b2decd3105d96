import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pocKinds } from '../../shared/poc/model.ts';
import { orpc } from '../app/client.ts';
import { AccountPicker } from '../app/pickers/account-picker.tsx';
import { OpportunityPicker } from '../app/pickers/opportunity-picker.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { Field } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useChoices } from './use-poc-words.ts';

interface NewPocDialogProps {
  /** The deal it is for; null = still to be chosen. */
  readonly opportunityId: string | null;
  readonly onClose: () => void;
  readonly onCreated: (poc: { readonly id: string; readonly opportunityId: string }) => void;
}

/** Asks for what a POC cannot be without: its deal, a name, and what it is to show. */
export function NewPocDialog({ opportunityId: given, onClose, onCreated }: NewPocDialogProps) {
  const { t } = useTranslation();
  const [opportunityId, setOpportunityId] = useState(given);
  const [accountId, setAccountId] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<(typeof pocKinds)[number]>('poc');
  const [isTried, setTried] = useState(false);
  const kinds = useChoices('kind', pocKinds);
  const create = useMutation(orpc.poc.create.mutationOptions({ onSuccess: onCreated }));
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (opportunityId !== null && name.trim() !== '') create.mutate({ opportunityId, name, kind });
  }
  return (
    <Dialog label={t('poc:new.title')} onClose={onClose}>
      <h2>{t('poc:new.title')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        {given === null ? (
          <>
            <Field label={t('poc:list.account')}>
              {({ id }) => (
                <AccountPicker
                  id={id}
                  label={t('poc:list.account')}
                  value={accountId}
                  onChange={(chosen) => {
                    setAccountId(chosen);
                    setOpportunityId(null);
                  }}
                  autoFocus
                />
              )}
            </Field>
            <Field label={t('poc:deal')} error={isTried && opportunityId === null ? t('poc:new.dealNeeded') : null}>
              {({ id }) => (
                <OpportunityPicker
                  id={id}
                  label={t('poc:deal')}
                  accountId={accountId}
                  value={opportunityId}
                  onChange={setOpportunityId}
                />
              )}
            </Field>
          </>
        ) : null}
        <TextField
          label={t('poc:name')}
          error={isTried && name.trim() === '' ? t('poc:nameNeeded') : null}
          maxLength={200}
          placeholder={t('poc:new.placeholder')}
          value={name}
          onChange={setName}
        />
        <Field label={t('poc:scope.kind')}>
          {() => <Segmented label={t('poc:scope.kind')} options={kinds} value={kind} onChange={setKind} />}
        </Field>
        <DialogActions submit={t('poc:new.create')} isBusy={create.isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
