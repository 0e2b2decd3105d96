import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Dataset, type DatasetFields, dataOrigins } from '../../../shared/poc/registers.ts';
import { orpc } from '../../app/client.ts';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { asIs, neededText, trimmed } from '../../ui/text-values.ts';
import type { ReadResult } from '../../ui/use-auto-save.ts';
import { ChoiceCell, NumberBox } from './cells.tsx';

interface DatasetFormProps {
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** All that is known of a data set; every field saves by itself. */
export function DatasetForm({ dataset, onClose }: DatasetFormProps) {
  const { t } = useTranslation();
  const { id, name, rows, origin, labelAgreement } = dataset;
  const update = useMutation(orpc.poc.datasets.update.mutationOptions());
  const save = (changes: Partial<DatasetFields>) => update.mutateAsync({ id, changes });
  const set = (changes: Partial<DatasetFields>) => update.mutate({ id, changes });
  const label = (key: string) => t(`poc-registers:data.${key}`);

  function readHash(text: string): ReadResult<string> {
    const hash = text.trim().toLowerCase();
    return /^([0-9a-f]{64})?$/.test(hash)
      ? { ok: true, value: hash }
      : { ok: false, reason: t('poc-registers:data.hashNeeded', { count: hash.length }) };
  }
  const text = (
    key: 'name' | 'sampling' | 'period' | 'labelSource' | 'sha256' | 'location' | 'access' | 'destructionProof',
    isWide = false,
    read = trimmed,
  ) => (
    <div className={isWide ? 'wide' : ''}>
      <Field label={label(key)}>
        {({ id: fieldId }) => (
          <AutoSaveBox
            id={fieldId}
            maxLength={key === 'name' ? 200 : 500}
            value={dataset[key]}
            toText={asIs}
            read={read}
            save={(value) => save({ [key]: value })}
          />
        )}
      </Field>
    </div>
  );
  const day = (key: 'receivedOn' | 'returnedOn' | 'destroyedOn') => (
    <Field label={label(key)}>
      {({ id: fieldId }) => <DateField id={fieldId} value={dataset[key]} onChange={(value) => set({ [key]: value })} />}
    </Field>
  );

  return (
    <section className="card" aria-label={name}>
      <div className="hd">
        <h2 className="el" title={name}>
          {name}
        </h2>
        <div className="acts">
          <button type="button" className="btn ghost t24" onClick={onClose}>
            {t('app:close')}
          </button>
        </div>
      </div>
      <div className="data-form">
        {text('name', true, neededText(t('poc-registers:nameNeeded')))}
        <Field label={label('rows')}>
          {({ id: fieldId }) => (
            <NumberBox
              id={fieldId}
              value={rows}
              least={0}
              most={1e12}
              isWhole
              isOptional
              save={(value) => save({ rows: value })}
            />
          )}
        </Field>
        <Field label={label('origin')}>
          {({ id: fieldId }) => (
            <ChoiceCell
              id={fieldId}
              variant="outlined"
              label={label('origin')}
              value={origin}
              values={dataOrigins}
              word={(each) => t(`poc-registers:data.origins.${each}`)}
              onChange={(value) => set({ origin: value })}
            />
          )}
        </Field>
        {text('sampling')}
        {text('period')}
        {text('labelSource')}
        <Field label={label('labelAgreement')}>
          {({ id: fieldId }) => (
            <NumberBox
              id={fieldId}
              value={labelAgreement}
              least={-1}
              most={1}
              isOptional
              save={(value) => save({ labelAgreement: value })}
            />
          )}
        </Field>
        {text('sha256', true, readHash)}
        {text('location', true)}
        {text('access', true)}
        {day('receivedOn')}
        {day('returnedOn')}
        {day('destroyedOn')}
        {text('destructionProof')}
      </div>
    </section>
  );
}
