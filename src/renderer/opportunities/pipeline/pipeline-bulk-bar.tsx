import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { TeammatePicker } from '../../app/pickers/teammate-picker.tsx';
import { useUndo } from '../../app/undo.ts';
import { DateField } from '../../ui/date-field.tsx';
import { formatCount } from '../../ui/format.ts';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast.ts';

interface PipelineBulkBarProps {
  readonly ids: readonly string[];
  readonly onClear: () => void;
}

const fields = ['owner', 'expectedDate'] as const;

/** What can be given to all ticked deals at once: an owner or a date, as one step of undo; nothing chosen empties it. */
export function PipelineBulkBar({ ids, onClear }: PipelineBulkBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { undo } = useUndo();
  const [field, setField] = useState<(typeof fields)[number]>('owner');
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [expectedDate, setExpectedDate] = useState<string | null>(null);
  const { mutate, isPending } = useMutation(
    orpc.opportunities.bulkUpdate.mutationOptions({
      onSuccess: (_, sent) =>
        showToast({
          kind: 'done',
          title: t('opportunities:bulk.done', {
            count: sent.ids.length,
            shown: formatCount(sent.ids.length, language),
          }),
          action: { label: t('app:undo.short'), run: undo },
        }),
    }),
  );
  const label = t(`opportunities:field.${field}`);
  return (
    <section className="pipeline-tools" aria-label={t('opportunities:bulk.label')}>
      <b role="status">
        {t('opportunities:bulk.selected', { count: ids.length, shown: formatCount(ids.length, language) })}
      </b>
      <Select
        label={t('opportunities:bulk.field')}
        options={fields.map((each) => ({ value: each, label: t(`opportunities:field.${each}`) }))}
        value={field}
        onChange={setField}
      />
      <span className="bulk-choice">
        {field === 'owner' ? (
          <TeammatePicker
            label={label}
            placeholder={t('opportunities:filter.noOwner')}
            value={ownerId}
            onChange={setOwnerId}
          />
        ) : (
          <DateField label={label} value={expectedDate} onChange={setExpectedDate} />
        )}
      </span>
      <button
        type="button"
        className="btn pri"
        disabled={isPending}
        onClick={() => mutate({ ids: [...ids], changes: field === 'owner' ? { ownerId } : { expectedDate } })}
      >
        {t('opportunities:bulk.apply')}
      </button>
      <span className="sp" />
      <button type="button" className="btn ghost" onClick={onClear}>
        {t('opportunities:bulk.clear')}
      </button>
    </section>
  );
}
