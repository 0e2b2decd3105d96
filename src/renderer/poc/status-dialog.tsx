import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gateOf, mostGateScore } from '../../shared/poc/gate.ts';
import { isOpenPoc, type PocRow, type PocStatus } from '../../shared/poc/model.ts';
import { passesGate } from '../../shared/poc/status.ts';
import { orpc } from '../app/client.ts';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { TextField } from '../ui/text-field.tsx';

interface StatusDialogProps {
  readonly poc: PocRow;
  readonly status: PocStatus;
  readonly onClose: () => void;
}

/** Asks what a step of the way needs: a reason past a closed gate, a reason at the end. */
export function StatusDialog({ poc, status, onClose }: StatusDialogProps) {
  const { t } = useTranslation();
  const [overrideReason, setOverrideReason] = useState('');
  const [endReason, setEndReason] = useState(poc.endReason);
  const [isTried, setTried] = useState(false);
  const move = useMutation(orpc.poc.move.mutationOptions({ onSuccess: onClose }));
  const isClosed = !passesGate(poc, status);
  const isEnd = !isOpenPoc(status);
  const title = t('poc:move.title', { status: t(`poc:status.${status}`) });
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isClosed && overrideReason.trim() === '') return;
    move.mutate({ id: poc.id, status, overrideReason, endReason });
  }
  return (
    <Dialog label={title} onClose={onClose}>
      <h2>{title}</h2>
      <form className="dialog-form" onSubmit={submit}>
        {isClosed ? (
          <>
            <p className="poc-warning">{t('poc:move.closed', { score: gateOf(poc).score, most: mostGateScore })}</p>
            <TextField
              label={t('poc:move.overrideReason')}
              error={isTried && overrideReason.trim() === '' ? t('poc:move.reasonNeeded') : null}
              maxLength={500}
              placeholder={t('poc:move.overridePlaceholder')}
              value={overrideReason}
              onChange={setOverrideReason}
            />
          </>
        ) : null}
        {isEnd ? (
          <TextField
            label={t('poc:move.endReason')}
            error={null}
            maxLength={5000}
            placeholder={t('poc:move.endPlaceholder')}
            value={endReason}
            onChange={setEndReason}
          />
        ) : null}
        <DialogActions submit={t('poc:move.do')} isBusy={move.isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
