import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { planBack } from '../../../shared/poc/schedule/back-plan.ts';
import type { PlanOfPoc } from '../../../shared/poc/schedule/contract.ts';
import type { Plan } from '../../../shared/poc/schedule/plan.ts';
import type { WorkCalendar } from '../../../shared/poc/schedule/work-calendar.ts';
import { planDay } from '../../../shared/poc/schedule/work-year.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { formatFullDay } from '../../ui/format-day.ts';

interface BackPlanDialogProps {
  readonly plan: PlanOfPoc;
  readonly drawn: Plan;
  readonly calendar: WorkCalendar;
  /** Today, where the forecast is shown. */
  readonly from: CalendarDate | null;
  readonly onClose: () => void;
}

/** First day and go-live of a plan, and reckoning back from go-live: how late it may begin, or how many days are missing. */
export function BackPlanDialog({ plan, drawn, calendar, from, onClose }: BackPlanDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id: pocId, ...dates } = plan.poc;
  const [startsOn, setStartsOn] = useState(dates.startsOn);
  const [goLiveOn, setGoLiveOn] = useState(dates.goLiveOn);
  const setDates = useMutation(orpc.poc.plan.setDates.mutationOptions({ onSuccess: onClose }));
  const back = useMutation(orpc.poc.plan.planBack.mutationOptions({ onSuccess: onClose }));
  const isKnown = (day: string | null) => day === null || planDay.safeParse(day).success;
  const isValid = isKnown(startsOn) && isKnown(goLiveOn);
  const dated = { ...drawn, startsOn: startsOn ?? drawn.startsOn };
  const planning = goLiveOn === null || !isValid ? null : planBack(dated, goLiveOn, calendar, from);
  const found = planning?.ok === true ? planning.backPlan : null;

  return (
    <Dialog label={t('poc-plan:dates.title')} onClose={onClose}>
      <h2>{t('poc-plan:dates.title')}</h2>
      <div className="dialog-form">
        <Field label={t('poc-plan:dates.startsOn')}>
          {({ id }) => <DateField id={id} value={startsOn} onChange={setStartsOn} />}
        </Field>
        <Field label={t('poc-plan:dates.goLiveOn')} error={isValid ? null : t('poc-plan:dates.outOfRange')}>
          {({ id }) => <DateField id={id} value={goLiveOn} onChange={setGoLiveOn} />}
        </Field>
        <p role="status" className={found !== null && found.missingDays > 0 ? 'plan-missing' : 'mut'}>
          {found === null
            ? t('poc-plan:dates.help')
            : found.missingDays > 0
              ? t('poc-plan:dates.missing', { count: found.missingDays })
              : found.latestStart === null
                ? t('poc-plan:dates.nothing')
                : t('poc-plan:dates.latestStart', { day: formatFullDay(found.latestStart, language) })}
        </p>
        <div className="dialog-actions">
          <button type="button" className="btn" onClick={onClose}>
            {t('app:cancel')}
          </button>
          <button
            type="button"
            className="btn"
            disabled={!isValid}
            onClick={() => setDates.mutate({ pocId, startsOn, goLiveOn })}
          >
            {t('poc-plan:dates.keep')}
          </button>
          <button
            type="button"
            className="btn pri"
            disabled={found === null || found.startsOn.size === 0}
            onClick={() => goLiveOn !== null && back.mutate({ pocId, startsOn, goLiveOn })}
          >
            {t('poc-plan:dates.planBack')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
