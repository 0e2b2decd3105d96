import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { layerKinds } from '../../../shared/decision-map/layer.ts';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { type Criterion, type CriterionFields, measuringMethods } from '../../../shared/poc/criterion.ts';
import { directions, type MetricKey, metrics } from '../../../shared/poc/metrics.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { PersonPicker } from '../../app/pickers/person-picker.tsx';
import { TeammatePicker } from '../../app/pickers/teammate-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tellRange } from '../metric-text.ts';
import { useChoices, useMetricChoices } from '../use-poc-words.ts';
import { type CriterionTexts, readCriterion, textsOf } from './criterion-texts.ts';

interface CriterionDialogProps {
  readonly found: PocInFull;
  /** Null makes a new one. */
  readonly criterion: Criterion | null;
  readonly isLocked: boolean;
  readonly onClose: () => void;
}

const fresh: Omit<CriterionFields, 'baseline' | 'target' | 'stretch' | 'weight' | 'minSample' | 'name' | 'useCase'> = {
  ...{ metric: 'accuracy', direction: 'higher', mustHave: false, method: 'automatic', layer: null },
  ...{ personId: null, ownerId: null, customerOwnerId: null },
};

/** All that is agreed of one criterion; agreed ones are shown and stay as they are. */
export function CriterionDialog({ found, criterion, isLocked, onClose }: CriterionDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { poc } = found;
  const [fields, setFields] = useState(() => ({ ...fresh, ...criterion }));
  const [texts, setTexts] = useState<CriterionTexts>(() => textsOf(criterion));
  const [isTried, setTried] = useState(false);
  const metricChoices = useMetricChoices();
  const directionChoices = useChoices('direction', directions);
  const methodChoices = useChoices('method', measuringMethods);
  const useCases = [...new Set([...poc.useCases, ...(texts.useCase === '' ? [] : [texts.useCase])])];
  const layerChoices = layerKinds.map((value) => ({ value, label: t(`decision-map:layer.${value}`) }));
  const add = useMutation(orpc.poc.criteria.add.mutationOptions({ onSuccess: onClose }));
  const update = useMutation(orpc.poc.criteria.update.mutationOptions({ onSuccess: onClose }));
  const read = readCriterion(texts, fields);
  const set = (changes: Partial<typeof fields>) => setFields({ ...fields, ...changes });
  function faultOf(key: keyof CriterionTexts): string | null {
    const fault = read.wrong.get(key);
    if (fault === undefined) return null;
    return fault === 'range' ? tellRange(fields.metric, t, language) : t(`poc:criteria.wrong.${fault}`);
  }
  const box = (key: keyof CriterionTexts, placeholder = '') => (
    <TextField
      label={t(`poc:criteria.${key}`)}
      error={isTried ? faultOf(key) : null}
      maxLength={200}
      placeholder={placeholder}
      value={texts[key]}
      onChange={(text) => setTexts({ ...texts, [key]: text })}
    />
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (read.wrong.size > 0 || isLocked) return;
    const { metric, direction, mustHave, method, layer, personId, ownerId, customerOwnerId } = fields;
    const written = {
      ...read.values,
      ...{ metric, direction, mustHave, method, layer, personId, ownerId, customerOwnerId },
    };
    if (criterion === null) add.mutate({ pocId: poc.id, fields: written });
    else update.mutate({ id: criterion.id, changes: written });
  }

  const unit = t(`poc:unitHint.${metrics[fields.metric].unit}`);
  const title = criterion === null ? t('poc:criteria.add') : t('poc:criteria.edit');
  return (
    <Dialog label={title} onClose={onClose}>
      <h2>{title}</h2>
      {isLocked ? <p className="mut">{t('poc:criteria.lockedHint')}</p> : null}
      <form className="dialog-form poc-form" onSubmit={submit}>
        <fieldset disabled={isLocked}>
          {box('name', t('poc:criteria.namePlaceholder'))}
          <div className="poc-pair">
            <Field label={t('poc:criteria.metric')}>
              {() => (
                <Select<MetricKey>
                  label={t('poc:criteria.metric')}
                  options={metricChoices}
                  value={fields.metric}
                  onChange={(metric) => set({ metric, direction: metrics[metric].direction })}
                />
              )}
            </Field>
            <Field label={t('poc:criteria.direction')}>
              {() => (
                <Segmented
                  label={t('poc:criteria.direction')}
                  options={directionChoices}
                  value={fields.direction}
                  onChange={(direction) => set({ direction })}
                />
              )}
            </Field>
          </div>
          <p className="t12 mut">{unit}</p>
          <div className="poc-triple">
            {box('baseline')}
            {box('target')}
            {box('stretch')}
          </div>
          <div className="poc-triple">
            {box('weight')}
            {box('minSample')}
            <Field label={t('poc:criteria.method')}>
              {() => (
                <Select
                  label={t('poc:criteria.method')}
                  options={methodChoices}
                  value={fields.method}
                  onChange={(method) => set({ method })}
                />
              )}
            </Field>
          </div>
          <label className="row poc-tick">
            <input type="checkbox" checked={fields.mustHave} onChange={() => set({ mustHave: !fields.mustHave })} />
            {t('poc:criteria.mustHave')}
          </label>
          <div className="poc-pair">
            <Field label={t('poc:criteria.layer')}>
              {() => (
                <Select
                  label={t('poc:criteria.layer')}
                  options={[{ value: '' as const, label: '—' }, ...layerChoices]}
                  value={fields.layer ?? ''}
                  onChange={(layer) => set({ layer: layer === '' ? null : layer })}
                />
              )}
            </Field>
            <Field label={t('poc:criteria.person')}>
              {({ id }) => (
                <PersonPicker
                  id={id}
                  label={t('poc:criteria.person')}
                  accountId={poc.accountId}
                  value={fields.personId}
                  onChange={(personId) => set({ personId })}
                />
              )}
            </Field>
          </div>
          <div className="poc-pair">
            <Field label={t('poc:criteria.owner')}>
              {({ id }) => (
                <TeammatePicker
                  id={id}
                  label={t('poc:criteria.owner')}
                  value={fields.ownerId}
                  onChange={(ownerId) => set({ ownerId })}
                />
              )}
            </Field>
            <Field label={t('poc:criteria.customerOwner')}>
              {({ id }) => (
                <PersonPicker
                  id={id}
                  label={t('poc:criteria.customerOwner')}
                  accountId={poc.accountId}
                  value={fields.customerOwnerId}
                  onChange={(customerOwnerId) => set({ customerOwnerId })}
                />
              )}
            </Field>
          </div>
          {useCases.length > 0 ? (
            <Field label={t('poc:criteria.useCase')}>
              {() => (
                <Select
                  label={t('poc:criteria.useCase')}
                  options={['', ...useCases].map((value) => ({ value, label: value === '' ? '—' : value }))}
                  value={texts.useCase}
                  onChange={(useCase) => setTexts({ ...texts, useCase })}
                />
              )}
            </Field>
          ) : null}
        </fieldset>
        {isLocked ? (
          <div className="dialog-actions">
            <button type="button" className="btn pri" onClick={onClose}>
              {t('app:close')}
            </button>
          </div>
        ) : (
          <DialogActions submit={t('poc:save')} isBusy={add.isPending || update.isPending} onClose={onClose} />
        )}
      </form>
    </Dialog>
  );
}
