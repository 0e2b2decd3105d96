import { useMutation } from '@tanstack/react-query';
import { Select as TagSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { environments, type PocFields, type PocRow, pocKinds } from '../../../shared/poc/model.ts';
import { orpc } from '../../app/client.ts';
import { PersonPicker } from '../../app/pickers/person-picker.tsx';
import { TeammatePicker } from '../../app/pickers/teammate-picker.tsx';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { asIs, trimmed } from '../../ui/text-values.ts';
import { readCount, readMetric } from '../metric-text.ts';
import { useChoices } from '../use-poc-words.ts';

const mostUseCases = 5;

/** Who leads it, what is in and what is out, and what the customer does when it passes. */
export function ScopeCard({ poc }: { readonly poc: PocRow }) {
  const { t } = useTranslation();
  const { id } = poc;
  const update = useMutation(orpc.poc.update.mutationOptions());
  const save = (changes: Partial<PocFields>) => update.mutateAsync({ id, changes });
  const kinds = useChoices('kind', pocKinds);
  const places = useChoices('environment', environments);
  const text = (
    field: 'nextStep' | 'inScope' | 'outOfScope' | 'integrations' | 'users' | 'productManager',
    most: number,
  ) => (
    <Field label={t(`poc:scope.${field}`)}>
      {(ids) => (
        <AutoSaveBox
          id={ids.id}
          maxLength={most}
          multiline={most > 500}
          placeholder={t(`poc:scope.placeholder.${field}`)}
          value={poc[field]}
          toText={asIs}
          read={trimmed}
          save={(value) => save({ [field]: value })}
        />
      )}
    </Field>
  );
  return (
    <section className="card poc-scope" aria-label={t('poc:scope.title')}>
      <div className="hd">
        <h2>{t('poc:scope.title')}</h2>
      </div>
      <div className="poc-fields">
        {text('nextStep', 5000)}
        <div className="poc-triple">
          <Field label={t('poc:scope.kind')}>
            {() => (
              <Select
                label={t('poc:scope.kind')}
                options={kinds}
                value={poc.kind}
                onChange={(kind) => void save({ kind })}
              />
            )}
          </Field>
          <Field label={t('poc:scope.owner')}>
            {(ids) => (
              <TeammatePicker
                id={ids.id}
                label={t('poc:scope.owner')}
                value={poc.ownerId}
                onChange={(ownerId) => void save({ ownerId })}
              />
            )}
          </Field>
          {text('productManager', 100)}
        </div>
        <div className="poc-triple">
          <Field label={t('poc:scope.customerLead')}>
            {(ids) => (
              <PersonPicker
                id={ids.id}
                label={t('poc:scope.customerLead')}
                accountId={poc.accountId}
                value={poc.customerLeadId}
                onChange={(customerLeadId) => void save({ customerLeadId })}
              />
            )}
          </Field>
          <Field label={t('poc:scope.startsOn')}>
            {(ids) => <DateField id={ids.id} value={poc.startsOn} onChange={(startsOn) => void save({ startsOn })} />}
          </Field>
          <Field label={t('poc:scope.goLiveOn')}>
            {(ids) => <DateField id={ids.id} value={poc.goLiveOn} onChange={(goLiveOn) => void save({ goLiveOn })} />}
          </Field>
        </div>
        <div className="poc-triple">
          <Field label={t('poc:scope.environment')}>
            {() => (
              <Select
                label={t('poc:scope.environment')}
                options={[{ value: '' as const, label: '—' }, ...places]}
                value={poc.environment ?? ''}
                onChange={(environment) => void save({ environment: environment === '' ? null : environment })}
              />
            )}
          </Field>
          <Field label={t('poc:scope.maxExtension')}>
            {(ids) => (
              <AutoSaveBox
                id={ids.id}
                value={poc.maxExtension}
                toText={String}
                read={(typed) => {
                  const read = readCount(typed, t('poc:scope.wrong.days'));
                  const isFit = read.ok && read.value !== null && read.value <= 365;
                  return isFit
                    ? { ok: true, value: read.value ?? 0 }
                    : { ok: false, reason: t('poc:scope.wrong.days') };
                }}
                save={(maxExtension) => save({ maxExtension })}
              />
            )}
          </Field>
          <Field label={t('poc:scope.confidenceLevel')}>
            {(ids) =>
              poc.agreedAt !== null ? (
                <input
                  id={ids.id}
                  className="box"
                  readOnly
                  value={levelText(poc.confidenceLevel)}
                  title={t('poc:scope.levelLocked')}
                />
              ) : (
                <AutoSaveBox
                  id={ids.id}
                  value={poc.confidenceLevel}
                  toText={levelText}
                  read={(typed) => {
                    const read = readMetric(typed, 'accuracy', t('poc:scope.wrong.level'));
                    const isFit = read.ok && read.value !== null && read.value >= 0.8 && read.value <= 0.999;
                    return isFit
                      ? { ok: true, value: read.value ?? 0.95 }
                      : { ok: false, reason: t('poc:scope.wrong.level') };
                  }}
                  save={(confidenceLevel) => save({ confidenceLevel })}
                />
              )
            }
          </Field>
        </div>
        <Field label={t('poc:scope.useCases')}>
          {(ids) => (
            <TagSelect
              id={ids.id}
              mode="tags"
              maxCount={mostUseCases}
              open={false}
              suffixIcon={null}
              placeholder={t('poc:scope.placeholder.useCases')}
              tokenSeparators={['；', ';', '\n']}
              value={[...poc.useCases]}
              onChange={(useCases: string[]) =>
                void save({ useCases: useCases.map((each) => each.trim().slice(0, 200)).filter((each) => each !== '') })
              }
            />
          )}
        </Field>
        {text('inScope', 5000)}
        {text('outOfScope', 5000)}
        {text('integrations', 5000)}
        {text('users', 500)}
      </div>
    </section>
  );
}

function levelText(level: number): string {
  return `${Number((level * 100).toPrecision(12))}%`;
}
