import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { activityOutcomes } from '../../shared/activities/model.ts';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import type { FormPartProps } from './new-activity-form.ts';

interface NotesFieldsProps extends FormPartProps {
  readonly isDone: boolean;
}

/** Whether it took place, how it ended, what was said, and what comes next. */
export function NotesFields({ form, set, isDone }: NotesFieldsProps) {
  const { t } = useTranslation();
  const hasOutcome = isDone && form.kind !== 'note';
  return (
    <div className="form-grid">
      <div className="wide">
        <Segmented
          label={t('activities:status.label')}
          value={isDone ? 'done' : 'planned'}
          options={(['planned', 'done'] as const).map((value) => ({ value, label: t(`activities:status.${value}`) }))}
          onChange={(value) => set({ isDone: value === 'done' })}
        />
      </div>
      {hasOutcome ? (
        <Select
          aria-label={t('activities:outcome.label')}
          allowClear={{ label: t('app:clear') }}
          placeholder={t('activities:outcome.label')}
          options={activityOutcomes.map((outcome) => ({
            value: outcome,
            label: t(`activities:outcome.${outcome}`),
            title: t(`activities:outcome.help.${outcome}`),
          }))}
          value={form.outcome}
          onChange={(outcome) => set({ outcome: outcome ?? null })}
        />
      ) : null}
      <div className="full">
        <Field label={t('activities:field.body')}>
          {({ id }) => (
            <textarea
              id={id}
              className="box"
              maxLength={20_000}
              placeholder={t('activities:field.bodyPlaceholder')}
              value={form.body}
              onChange={(event) => set({ body: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="wide">
        <Field label={t('activities:new.followUp')}>
          {({ id }) => (
            <input
              id={id}
              className="box"
              maxLength={300}
              placeholder={t('activities:new.followUpPlaceholder')}
              value={form.followUpTitle}
              onChange={(event) => set({ followUpTitle: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('activities:new.followUpDue')}>
        {({ id }) => <DateField id={id} value={form.followUpDue} onChange={(followUpDue) => set({ followUpDue })} />}
      </Field>
    </div>
  );
}
