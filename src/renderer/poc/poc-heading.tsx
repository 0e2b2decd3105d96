import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpenPoc, type PocRow, type PocStatus, pocStatuses } from '../../shared/poc/model.ts';
import { passesGate } from '../../shared/poc/status.ts';
import { orpc } from '../app/client.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';
import { asIs, neededText } from '../ui/text-values.ts';
import { StatusDialog } from './status-dialog.tsx';
import { useChoices } from './use-poc-words.ts';

interface PocHeadingProps {
  readonly poc: PocRow;
  /** The other POCs of the deal. */
  readonly others: readonly PocRow[];
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
}

/** Which POC it is, where it stands, and the way to the deal's other ones. */
export function PocHeading({ poc, others, onChoose, onNew }: PocHeadingProps) {
  const { t } = useTranslation();
  const tellRemoved = useRemovalToast();
  const [asked, setAsked] = useState<PocStatus | null>(null);
  const statuses = useChoices('status', pocStatuses);
  const { id, name } = poc;
  const update = useMutation(orpc.poc.update.mutationOptions());
  const move = useMutation(orpc.poc.move.mutationOptions());
  const remove = useMutation(orpc.poc.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
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
      <span className="sp" />
      {others.length > 1 ? (
        <span className="poc-choice">
          <Select
            label={t('poc:choose')}
            options={others.map((other) => ({ value: other.id, label: other.name }))}
            value={id}
            onChange={onChoose}
          />
        </span>
      ) : null}
      <button type="button" className="btn" onClick={onNew}>
        <Icon name="plus" />
        {t('poc:new.title')}
      </button>
      <IconButton name="trash" label={t('poc:remove', { name })} onClick={() => remove.mutate({ id })} />
      {asked === null ? null : <StatusDialog poc={poc} status={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
