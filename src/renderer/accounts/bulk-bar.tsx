import { useMutation, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChange } from '../../shared/accounts/bulk.ts';
import type { AccountRow } from '../../shared/accounts/model.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { TeammatePicker } from '../app/pickers/teammate-picker.tsx';
import { useUndo } from '../app/undo.ts';
import { formatCount } from '../ui/format.ts';
import { showToast } from '../ui/toast.ts';
import { type BulkField, bulkFields, changeOf } from './bulk-change.ts';
import { useOptions } from './use-account-words.ts';

interface BulkBarProps {
  readonly selected: readonly AccountRow[];
  readonly onClear: () => void;
  /** What other features can do to them. */
  readonly children: ReactNode;
}

/** What can be done to all ticked customers: one step of undo each. */
export function BulkBar({ selected, onClear, children }: BulkBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { undo } = useUndo();
  const [field, setField] = useState<BulkField>('ownerId');
  const [value, setValue] = useState<string | null>(null);
  const [labels, setLabels] = useState<readonly string[]>([]);
  const bulk = useMutation(orpc.accounts.bulk.mutationOptions());
  const isTags = field === 'add-tags' || field === 'remove-tags';
  const isReady = isTags ? labels.length > 0 : value !== null && value.trim() !== '';

  function run(change: BulkChange): void {
    const words =
      change.kind === 'set' || change.kind === 'add-tags' || change.kind === 'remove-tags' ? 'changed' : change.kind;
    bulk.mutate(
      { ids: selected.map(({ id }) => id), change },
      {
        onSuccess: (count) => {
          const done = { title: t(`accounts:bulk.done.${words}`, { count, shown: formatCount(count, language) }) };
          const action = { label: t('app:undo.short'), run: undo };
          showToast({ kind: 'done', ...done, ...(count > 0 ? { action } : {}) });
        },
      },
    );
  }

  return (
    <section className="tool bulk" aria-label={t('accounts:bulk.label')}>
      <b role="status">
        {t('accounts:bulk.selected', { count: selected.length, shown: formatCount(selected.length, language) })}
      </b>
      <Select
        aria-label={t('accounts:bulk.field')}
        className="bulk-field"
        options={bulkFields.map((name) => ({ value: name, label: t(`accounts:bulk.fields.${name}`) }))}
        value={field}
        onChange={(name) => {
          setField(name);
          setValue(null);
          setLabels([]);
        }}
      />
      <BulkValue
        field={field}
        value={value}
        onValue={setValue}
        labels={labels}
        onLabels={setLabels}
        selected={selected}
      />
      <button
        type="button"
        className="btn pri"
        disabled={bulk.isPending || !isReady}
        onClick={() => run(changeOf(field, value, labels))}
      >
        {t('accounts:bulk.apply')}
      </button>
      {isTags ? null : (
        <button
          type="button"
          className="btn"
          disabled={bulk.isPending}
          onClick={() => run(changeOf(field, null, labels))}
        >
          {t('accounts:bulk.empty', { field: t(`accounts:bulk.fields.${field}`) })}
        </button>
      )}
      <span className="sp" />
      {selected.some(({ archivedAt }) => archivedAt === null) ? (
        <button type="button" className="btn" disabled={bulk.isPending} onClick={() => run({ kind: 'archive' })}>
          {t('accounts:archive.do')}
        </button>
      ) : (
        <button type="button" className="btn" disabled={bulk.isPending} onClick={() => run({ kind: 'restore' })}>
          {t('accounts:archive.undo')}
        </button>
      )}
      {children}
      <button type="button" className="btn" disabled={bulk.isPending} onClick={() => run({ kind: 'remove' })}>
        {t('accounts:bulk.remove')}
      </button>
      <button type="button" className="btn ghost" onClick={onClear}>
        {t('accounts:bulk.clear')} <kbd>Esc</kbd>
      </button>
    </section>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface BulkValueProps {
  readonly field: BulkField;
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
  readonly labels: readonly string[];
  readonly onLabels: (labels: readonly string[]) => void;
  readonly selected: readonly AccountRow[];
}

/** The control for the field's new value. */
function BulkValue({ field, value, onValue, labels, onLabels, selected }: BulkValueProps) {
  const { t } = useTranslation();
  const choices: Readonly<Record<'industry' | 'source' | 'size', readonly Choice[]>> = {
    industry: useOptions('industry'),
    source: useOptions('source'),
    size: useOptions('size'),
  };
  const { data: tags = [] } = useQuery(orpc.accounts.tags.queryOptions());
  const label = t(`accounts:bulk.fields.${field}`);
  if (field === 'ownerId') {
    return <TeammatePicker label={label} placeholder={t('team:placeholder')} value={value} onChange={onValue} />;
  }
  if (field === 'region') {
    return (
      <input
        className="box bulk-value"
        aria-label={label}
        maxLength={100}
        value={value ?? ''}
        onChange={(event) => onValue(event.target.value)}
      />
    );
  }
  if (field === 'add-tags' || field === 'remove-tags') {
    const present = new Set(selected.flatMap((row) => row.tags));
    const offered = field === 'remove-tags' ? [...present] : tags;
    return (
      <Select
        aria-label={label}
        className="bulk-value"
        mode={field === 'add-tags' ? 'tags' : 'multiple'}
        placeholder={t(field === 'add-tags' ? 'accounts:field.tagsPlaceholder' : 'accounts:filter.any')}
        notFoundContent={t('app:nothingFound')}
        options={offered.map((tag) => ({ value: tag, label: tag }))}
        value={[...labels]}
        onChange={(values) => onLabels(values)}
      />
    );
  }
  return (
    <Select
      aria-label={label}
      className="bulk-value"
      allowClear={{ label: t('app:clear') }}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('accounts:bulk.choose')}
      options={[...choices[field]]}
      value={value}
      onChange={(chosen) => onValue(chosen ?? null)}
    />
  );
}
