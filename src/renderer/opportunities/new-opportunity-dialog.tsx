import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opportunity } from '../../shared/opportunities/model.ts';
import { orpc } from '../app/client.ts';
import { AccountPicker } from '../app/pickers/account-picker.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { Field } from '../ui/field.tsx';
import { readAmount } from './amount-text.ts';

interface NewOpportunityDialogProps {
  /** The customer it is with; null = still to be chosen. */
  readonly accountId: string | null;
  readonly onClose: () => void;
  readonly onCreated: (deal: Opportunity) => void;
}

/** Asks for a deal's name, and for amount, date and next step where they are known. */
export function NewOpportunityDialog({ accountId: given, onClose, onCreated }: NewOpportunityDialogProps) {
  const { t } = useTranslation();
  const [accountId, setAccountId] = useState(given);
  const [name, setName] = useState('');
  const [amount, setAmount] = useState('');
  const [expectedDate, setExpectedDate] = useState<string | null>(null);
  const [nextStep, setNextStep] = useState('');
  const [nextStepDate, setNextStepDate] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const { mutate, isPending } = useMutation(orpc.opportunities.create.mutationOptions({ onSuccess: onCreated }));
  const readable = readAmount(amount, t('opportunities:field.amountUnread'));
  const isNameMissing = isTried && name.trim() === '';

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (accountId === null || name.trim() === '' || !readable.ok) return;
    mutate({ accountId, name, amount: readable.value, expectedDate, nextStep, nextStepDate });
  }

  return (
    <Dialog label={t('opportunities:new.title')} onClose={onClose}>
      <h2>{t('opportunities:new.title')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        {given === null ? (
          <Field
            label={t('opportunities:field.account')}
            error={isTried && accountId === null ? t('opportunities:new.accountNeeded') : null}
          >
            {({ id }) => (
              <AccountPicker
                id={id}
                label={t('opportunities:field.account')}
                value={accountId}
                onChange={setAccountId}
                autoFocus
              />
            )}
          </Field>
        ) : null}
        <Field label={t('opportunities:field.name')} error={isNameMissing ? t('opportunities:field.nameNeeded') : null}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="box"
              // The dialog was opened to type this, unless the customer comes first.
              autoFocus={given !== null}
              maxLength={200}
              placeholder={t('opportunities:new.namePlaceholder')}
              value={name}
              aria-invalid={isNameMissing}
              aria-describedby={describedBy}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('opportunities:field.amount')} error={isTried && !readable.ok ? readable.reason : null}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="box"
              placeholder={t('opportunities:field.amountPlaceholder')}
              value={amount}
              aria-invalid={isTried && !readable.ok}
              aria-describedby={describedBy}
              onChange={(event) => setAmount(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('opportunities:field.expectedDate')}>
          {({ id }) => <DateField id={id} value={expectedDate} onChange={setExpectedDate} />}
        </Field>
        <Field label={t('opportunities:field.nextStep')}>
          {({ id }) => (
            <input
              id={id}
              className="box"
              maxLength={500}
              placeholder={t('opportunities:field.nextStepPlaceholder')}
              value={nextStep}
              onChange={(event) => setNextStep(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('opportunities:field.nextStepDate')}>
          {({ id }) => <DateField id={id} value={nextStepDate} onChange={setNextStepDate} />}
        </Field>
        <DialogActions submit={t('opportunities:new.create')} isBusy={isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
