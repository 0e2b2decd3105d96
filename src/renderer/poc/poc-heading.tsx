import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpenPoc, type PocRow, type PocStatus, pocStatuses } from '../../shared/poc/model.ts';
import { passesGate } from '../../shared/poc/status.ts';
import { orpc } from '../app/client.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { Select } from '../ui/select.tsx';
import { asIs, neededText } from '../ui/text-values.ts';
import { StatusDialog } from './status-dialog.tsx';
import { useChoices } from './use-poc-words.ts';

/** Which POC it is, and where it stands. */
export function PocHeading({ poc }: { readonly poc: PocRow }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<PocStatus | null>(null);
  const statuses = useChoices('status', pocStatuses);
  const { id, name } = poc;
  const update = useMutation(orpc.poc.update.mutationOptions());
  const move = useMutation(orpc.poc.move.mutationOptions());
  function choose(status: PocStatus): void {
    const needsWords = !passesGate(poc, status) || !isOpenPoc(status);
    if (needsWords) setAsked(status);
    else move.mutate({ id, status, overrideReason: '', endReason: '' });
  }
  return (
    <div className="poc-heading">
      <AutoSaveBox
        className="bare poc-title"
        label={t('poc:name')}
        title={name}
        maxLength={200}
        value={name}
        toText={asIs}
        read={neededText(t('poc:nameNeeded'))}
        save={(value) => update.mutateAsync({ id, changes: { name: value } })}
      />
      <Select label={t('poc:status.label')} options={statuses} value={poc.status} onChange={choose} />
      {poc.endReason === '' ? null : (
        <span className="mut el" title={poc.endReason}>
          {poc.endReason}
        </span>
      )}
      {asked === null ? null : <StatusDialog poc={poc} status={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
