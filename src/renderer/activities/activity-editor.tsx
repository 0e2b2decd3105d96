import { useMutation, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Activity,
  type ActivityChanges,
  type ActivityRow,
  activityKinds,
  activityOutcomes,
} from '../../shared/activities/model.ts';
import { useCalendarExport } from '../app/calendar-export.ts';
import { orpc } from '../app/client.ts';
import { OpportunityPicker } from '../app/pickers/opportunity-picker.tsx';
import { PeoplePicker } from '../app/pickers/person-picker.tsx';
import { QueryFailure } from '../app/query-failure.tsx';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { asIs, neededText, trimmed } from '../ui/text-values.ts';
import { TimeField } from '../ui/time-field.tsx';
import { LengthField } from './length-field.tsx';
import { TeamField } from './team-field.tsx';

const wholeText = (text: string) => ({ ok: true, value: text }) as const;

/** One activity opened in its timeline: every field saves by itself. */
export function ActivityEditor({ row, files }: { readonly row: ActivityRow; readonly files: ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(orpc.activities.get.queryOptions({ input: { id: row.id } }));
  if (error !== null) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p className="mut">{t('app:loading')}</p>;
  return (
    <ActivityFields activity={data} row={row}>
      {files}
    </ActivityFields>
  );
}

interface ActivityFieldsProps {
  readonly activity: Activity;
  readonly row: ActivityRow;
  /** Stands below the fields. */
  readonly children: ReactNode;
}

function ActivityFields({ activity, row, children }: ActivityFieldsProps) {
  const { t } = useTranslation();
  const { id, accountId } = activity;
  const { mutateAsync } = useMutation(orpc.activities.update.mutationOptions());
  const save = (changes: Partial<ActivityChanges>) => mutateAsync({ id, changes });
  const set = (changes: Partial<ActivityChanges>) => void save(changes).catch(() => undefined);
  const readSubject = neededText(t('activities:field.subjectNeeded'));
  const text = (name: 'subject' | 'place' | 'body', maxLength: number) => ({
    value: activity[name],
    maxLength,
    toText: asIs,
    read: name === 'subject' ? readSubject : name === 'body' ? wholeText : trimmed,
    save: (value: string) => save({ [name]: value }),
  });

  return (
    <div className="activity-editor">
      <div className="form-grid">
        <div className="wide">
          <Field label={t('activities:field.subject')}>
            {(ids) => <AutoSaveBox id={ids.id} {...text('subject', 300)} />}
          </Field>
        </div>
        <Field label={t('activities:kind.label')}>
          {(ids) => (
            <Select
              id={ids.id}
              options={activityKinds.map((kind) => ({ value: kind, label: t(`activities:kind.${kind}`) }))}
              value={activity.kind}
              onChange={(kind) => set({ kind })}
            />
          )}
        </Field>
        <Field label={t('activities:field.day')}>
          {(ids) => <DateField id={ids.id} value={activity.day} onChange={(day) => day !== null && set({ day })} />}
        </Field>
        <Field label={t('activities:field.time')}>
          {(ids) => <TimeField id={ids.id} value={activity.time} onChange={(time) => set({ time })} />}
        </Field>
        <Field label={t('activities:field.minutes')}>
          {(ids) => <LengthField id={ids.id} value={activity.minutes} onChange={(minutes) => set({ minutes })} />}
        </Field>
        <div className="wide">
          <Field label={t('activities:field.people')}>
            {(ids) => (
              <PeoplePicker
                id={ids.id}
                label={t('activities:field.people')}
                accountId={accountId}
                value={activity.personIds}
                onChange={(personIds) => set({ personIds: [...personIds] })}
              />
            )}
          </Field>
        </div>
        <Field label={t('activities:field.team')}>
          {(ids) => (
            <TeamField id={ids.id} value={activity.teammateIds} onChange={(teammateIds) => set({ teammateIds })} />
          )}
        </Field>
        <Field label={t('activities:field.deal')}>
          {(ids) => (
            <OpportunityPicker
              id={ids.id}
              label={t('activities:field.deal')}
              accountId={accountId}
              value={activity.opportunityId}
              onChange={(opportunityId) => set({ opportunityId })}
            />
          )}
        </Field>
        <Field label={t('activities:field.place')}>
          {(ids) => <AutoSaveBox id={ids.id} {...text('place', 300)} />}
        </Field>
        {activity.status === 'done' && activity.kind !== 'note' ? (
          <Field label={t('activities:outcome.label')}>
            {(ids) => (
              <Select
                id={ids.id}
                allowClear={{ label: t('app:clear') }}
                placeholder={t('activities:outcome.none')}
                options={activityOutcomes.map((outcome) => ({
                  value: outcome,
                  label: t(`activities:outcome.${outcome}`),
                  title: t(`activities:outcome.help.${outcome}`),
                }))}
                value={activity.outcome}
                onChange={(outcome) => set({ outcome: outcome ?? null })}
              />
            )}
          </Field>
        ) : null}
        <div className="full">
          <Field label={t('activities:field.body')}>
            {(ids) => (
              <AutoSaveBox
                id={ids.id}
                multiline
                placeholder={t('activities:field.bodyPlaceholder')}
                {...text('body', 20_000)}
              />
            )}
          </Field>
        </div>
      </div>
      {children}
      <ActivityActions row={row} onStatus={(status) => set({ status })} />
    </div>
  );
}

interface ActivityActionsProps {
  readonly row: ActivityRow;
  readonly onStatus: (status: Activity['status']) => void;
}

function ActivityActions({ row, onStatus }: ActivityActionsProps) {
  const { id, subject, status } = row;
  const { t } = useTranslation();
  const tellRemoved = useRemovalToast();
  const exportCalendar = useCalendarExport();
  const remove = useMutation(orpc.activities.remove.mutationOptions({ onSuccess: () => tellRemoved(subject) }));
  return (
    <div className="row">
      <button type="button" className="btn t24" onClick={() => exportCalendar(subject, [row])}>
        <Icon name="calendar" />
        {t('activities:export')}
      </button>
      {status === 'planned' ? (
        <button type="button" className="btn t24" onClick={() => onStatus('cancelled')}>
          {t('activities:cancelIt')}
        </button>
      ) : (
        <button type="button" className="btn t24" onClick={() => onStatus('planned')}>
          {t('activities:planAgain')}
        </button>
      )}
      <span className="sp" />
      <button type="button" className="btn ghost t24" onClick={() => remove.mutate({ id })}>
        <Icon name="trash" />
        {t('activities:remove', { subject })}
      </button>
    </div>
  );
}
