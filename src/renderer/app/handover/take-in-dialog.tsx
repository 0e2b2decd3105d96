import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewOwner, TakeInReport } from '../../../shared/handover/model.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { client } from '../client.ts';
import { describeFailure } from '../failures.ts';
import './handover.css';
import { ProgressLine } from './progress-line.tsx';
import { TakeInReportView } from './take-in-report.tsx';

interface TakeInDialogProps {
  /** The chosen file, known to the main floor by this id. */
  readonly bundle: string;
  readonly file: string;
  /** Whether one of our teammates is marked as me. */
  readonly knowsMe: boolean;
  readonly onClose: () => void;
}

/** Opens a bundle with its passphrase, says what it would change, takes it in and says what it did. */
export function TakeInDialog({ bundle, file, knowsMe, onClose }: TakeInDialogProps) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [newOwner, setNewOwner] = useState<NewOwner>('keep');
  const [share, setShare] = useState(0);
  const [done, setDone] = useState<TakeInReport | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const read = useMutation({
    mutationFn: () => client.handover.read({ bundle, passphrase }),
    meta: { quiet: true, tellsFailure: true },
  });
  const takeIn = useMutation({
    mutationFn: async () => {
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      try {
        for await (const event of await client.handover.takeIn({ bundle, newOwner }, { signal })) {
          if (event.kind === 'progress') setShare(event.share);
          else setDone(event.report);
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    meta: { quiet: true },
  });

  function close(): void {
    void client.handover.forget({ bundle });
    onClose();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (done !== null) close();
    else if (read.data === undefined) read.mutate();
    else takeIn.mutate();
  }

  const failure = read.error === null ? null : describeFailure(read.error);
  const report = done ?? read.data;
  const isBusy = read.isPending || takeIn.isPending;
  return (
    <Dialog label={t('handover:take')} className="handover-dialog" onClose={takeIn.isPending ? () => undefined : close}>
      <h2 className="el">{done === null ? t('handover:takeOf', { file }) : t('handover:taken')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        {report === undefined ? (
          <Field
            label={t('handover:passphrase')}
            error={failure === null ? null : `${failure.title}${t('handover:stop')}${failure.advice}`}
          >
            {({ id, describedBy }) => (
              <input
                id={id}
                className="box"
                type="password"
                autoComplete="off"
                value={passphrase}
                aria-invalid={failure !== null}
                aria-describedby={describedBy}
                onChange={(event) => setPassphrase(event.target.value)}
              />
            )}
          </Field>
        ) : (
          <TakeInReportView report={report} />
        )}
        {report !== undefined && done === null && report.changes ? (
          <fieldset className="handover-owner">
            <legend>{t('handover:newOwner')}</legend>
            {(['keep', 'me'] as const).map((choice) => (
              <label key={choice} className="handover-choice">
                <input
                  type="radio"
                  name="new-owner"
                  disabled={choice === 'me' && !knowsMe}
                  checked={newOwner === choice}
                  onChange={() => setNewOwner(choice)}
                />
                {t(`handover:owner.${choice}`)}
              </label>
            ))}
            {knowsMe ? null : <p className="mut">{t('handover:noMe')}</p>}
          </fieldset>
        ) : null}
        {report !== undefined && !report.changes && done === null ? <p>{t('handover:nothingNew')}</p> : null}
        {read.isPending ? <p role="status">{t('handover:reading')}</p> : null}
        {takeIn.isPending ? <ProgressLine label={t('handover:taking')} share={share} /> : null}
        <div className="dialog-actions">
          {done !== null ? null : (
            <button
              type="button"
              className="btn"
              onClick={() => (takeIn.isPending ? running.current?.abort() : close())}
            >
              {t('app:cancel')}
            </button>
          )}
          {report !== undefined && !report.changes && done === null ? null : (
            <button type="submit" className="btn pri" disabled={isBusy || (report === undefined && passphrase === '')}>
              {done !== null ? t('app:close') : report === undefined ? t('handover:read') : t('handover:takeNow')}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
