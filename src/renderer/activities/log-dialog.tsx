import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../shared/activities/model.ts';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { useToday } from '../app/today.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { Field } from '../ui/field.tsx';
import './activities.css';
import { OutcomeChoice } from './outcome-choice.tsx';

interface LogDialogProps {
  readonly activityId: string;
  readonly onClose: () => void;
}

/** Asks how a planned contact ended and what comes next. */
export function LogDialog({ activityId, onClose }: LogDialogProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(orpc.activities.get.queryOptions({ input: { id: activityId } }));
  return (
    <Dialog label={t('activities:log.title')} className="log-dialog" onClose={onClose}>
      <h2 className="el" title={data?.subject}>
        {data?.subject ?? t('activities:log.title')}
      </h2>
      {error === null ? null : <QueryFailure error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : <LogForm activity={data} onClose={onClose} />}
    </Dialog>
  );
}

function LogForm({ activity, onClose }: { readonly activity: Activity; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  // What is logged has been: a plan for next week that came sooner took place today.
  const isAhead = activity.day > today;
  const [day, setDay] = useState<string | null>(isAhead ? today : activity.day);
  const [outcome, setOutcome] = useState(activity.outcome);
  const [body, setBody] = useState(activity.body);
  const [next, setNext] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const { mutate, isPending } = useMutation(orpc.activities.log.mutationOptions({ onSuccess: onClose }));

  function submit(event: FormEvent): void {
    event.preventDefault();
    const followUp = next.trim() === '' ? {} : { followUp: { title: next, dueOn } };
    mutate({ id: activity.id, day: day ?? activity.day, outcome, body, ...followUp });
  }

  return (
    <form className="dialog-form" onSubmit={submit}>
      <OutcomeChoice label={t('activities:log.question')} value={outcome} onChange={setOutcome} />
      <Field label={t('activities:field.body')}>
        {({ id }) => (
          <textarea
            id={id}
            className="box"
            rows={4}
            maxLength={20_000}
            placeholder={t('activities:field.bodyPlaceholder')}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      <div className="form-grid">
        <div className="wide">
          <Field label={t('activities:new.followUp')}>
            {({ id }) => (
              <input
                id={id}
                className="box"
                maxLength={300}
                placeholder={t('activities:new.followUpPlaceholder')}
                value={next}
                onChange={(event) => setNext(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Field label={t('activities:new.followUpDue')}>
          {({ id }) => <DateField id={id} value={dueOn} onChange={setDueOn} />}
        </Field>
        <Field label={t('activities:field.day')}>
          {({ id }) => <DateField id={id} value={day} onChange={setDay} />}
        </Field>
      </div>
      <DialogActions submit={t('activities:log.save')} isBusy={isPending} onClose={onClose} />
    </form>
  );
}
