import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeRequest } from '../../../shared/poc/registers.ts';
import { whyNotOpening } from '../../../shared/poc/reopening.ts';
import { orpc } from '../../app/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';

interface ReopenDialogProps {
  readonly pocId: string;
  readonly agreedAt: string;
  readonly changes: readonly ChangeRequest[];
  readonly onClose: () => void;
}

/** Agreed criteria are opened again by an approved change request, and by nothing else. */
export function ReopenDialog({ pocId, agreedAt, changes, onClose }: ReopenDialogProps) {
  const { t } = useTranslation();
  const approved = changes.filter((change) => whyNotOpening(change, agreedAt) === null);
  const [changeId, setChangeId] = useState(approved.at(-1)?.id ?? '');
  const reopen = useMutation(orpc.poc.reopen.mutationOptions({ onSuccess: onClose }));
  function submit(event: FormEvent): void {
    event.preventDefault();
    reopen.mutate({ id: pocId, changeId });
  }
  return (
    <Dialog label={t('poc:criteria.reopen')} onClose={onClose}>
      <h2>{t('poc:criteria.reopen')}</h2>
      <p className="mut">{t('poc:criteria.reopenHint')}</p>
      {approved.length === 0 ? (
        <div className="dialog-actions">
          <button type="button" className="btn" onClick={onClose}>
            {t('app:close')}
          </button>
        </div>
      ) : (
        <form className="dialog-form" onSubmit={submit}>
          <Field label={t('poc:criteria.change')}>
            {() => (
              <Select
                label={t('poc:criteria.change')}
                options={approved.map(({ id, name }) => ({ value: id, label: name }))}
                value={changeId}
                onChange={setChangeId}
              />
            )}
          </Field>
          <DialogActions submit={t('poc:criteria.reopen')} isBusy={reopen.isPending} onClose={onClose} />
        </form>
      )}
    </Dialog>
  );
}
