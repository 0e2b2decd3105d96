import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoverScope } from '../../../shared/handover/model.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toast.ts';
import { client, orpc } from '../client.ts';
import { useLanguage } from '../i18n.ts';
import './handover.css';
import { isUsable, PassphraseFields } from './passphrase-fields.tsx';
import { ProgressLine } from './progress-line.tsx';
import { contentsInWords } from './report-words.ts';

interface HandOverDialogProps {
  readonly scope: HandoverScope;
  readonly onClose: () => void;
}

/** Writes an account, or all of an owner, as one encrypted file. */
export function HandOverDialog({ scope: asked, onClose }: HandOverDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [scope, setScope] = useState(asked);
  const [passphrase, setPassphrase] = useState({ text: '', again: '' });
  const [isChecked, setChecked] = useState(false);
  const [share, setShare] = useState(0);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const contents = useQuery(orpc.handover.measure.queryOptions({ input: scope }));
  const save = useMutation({
    mutationFn: async () => {
      let file: string | null = null;
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      try {
        for await (const event of await client.handover.save({ scope, passphrase: passphrase.text }, { signal })) {
          if (event.kind === 'progress') setShare(event.share);
          else file = event.file;
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      }
      return file;
    },
    onSuccess: (file) => {
      if (file === null) return;
      showToast({ kind: 'done', title: t('handover:saved'), detail: t('handover:savedDetail', { file }) });
      onClose();
    },
    meta: { quiet: true },
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setChecked(true);
    if (isUsable(passphrase)) save.mutate();
  }

  const close = () => {
    if (!save.isPending) onClose();
  };
  return (
    <Dialog label={t('handover:give')} className="handover-dialog" onClose={close}>
      <h2 className="el">{t('handover:giveOf', { name: contents.data?.name ?? '…' })}</h2>
      <form className="dialog-form" onSubmit={submit}>
        {scope.kind !== 'owner' ? (
          <label className="handover-choice">
            <input
              type="checkbox"
              checked={scope.withBelow}
              onChange={(event) => setScope({ ...scope, withBelow: event.target.checked })}
            />
            {t('handover:withBelow')}
          </label>
        ) : (
          <p className="mut">{t('handover:ownerText')}</p>
        )}
        <p role="status">
          {contents.data === undefined ? t('app:loading') : contentsInWords(contents.data, t, language)}
        </p>
        <PassphraseFields value={passphrase} onChange={setPassphrase} isChecked={isChecked} />
        {save.isPending ? <ProgressLine label={t('handover:writing')} share={share} /> : null}
        <div className="dialog-actions">
          <button type="button" className="btn" onClick={() => (save.isPending ? running.current?.abort() : onClose())}>
            {t('app:cancel')}
          </button>
          <button type="submit" className="btn pri" disabled={save.isPending || contents.data === undefined}>
            {t('handover:save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
