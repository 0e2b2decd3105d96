import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date.ts';
import { advanceTo } from '../../../../shared/poc/schedule/advance.ts';
import type { ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import { planDay } from '../../../../shared/poc/schedule/work-year.ts';
import { AutoSaveBox } from '../../../ui/auto-save-box.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { showToast } from '../../../ui/toast.ts';
import type { ReadResult } from '../../../ui/use-auto-save.ts';
import type { SaveLine } from './save-line.ts';

interface LineDatesProps {
  readonly row: ScheduledTask;
  readonly today: CalendarDate;
  readonly save: SaveLine;
}

type DayName = 'startsOn' | 'startedOn' | 'doneOn';

/** How long it takes, not before when, and how far it is; finishing it fills in what finishing means. */
export function LineDates({ row, today, save }: LineDatesProps) {
  const { t } = useTranslation();
  const { task } = row;
  const isTask = task.kind === 'task';
  const isDone = task.doneOn !== null;
  const keep = (changes: Parameters<SaveLine>[0]) => {
    save(changes).catch(() => undefined);
  };
  /** A milestone is reached or not; a task has a way to get there. */
  const finishing = () => {
    if (!isTask) return { doneOn: isDone ? null : today };
    return advanceTo(task, row.planned.start, isDone ? Math.min(task.progress, 99) : 100, today);
  };
  const whole =
    (from: number, to: number) =>
    (text: string): ReadResult<number> => {
      const value = Number(text.trim());
      const isFine = /^\d{1,4}$/.test(text.trim()) && value >= from && value <= to;
      return isFine ? { ok: true, value } : { ok: false, reason: t('poc-plan:field.wholeNumber', { from, to }) };
    };
  const day = (name: DayName) => (
    <Field label={t(`poc-plan:field.${name}`)}>
      {({ id }) => (
        <DateField
          id={id}
          value={task[name]}
          {...(name === 'startsOn' ? {} : { latest: today })}
          onChange={(value) => {
            if (value === null || planDay.safeParse(value).success) keep({ [name]: value });
            else showToast({ kind: 'failure', title: t('poc-plan:dates.outOfRange') });
          }}
        />
      )}
    </Field>
  );
  return (
    <>
      <div className="plan-pair">
        {isTask ? (
          <Field label={t('poc-plan:field.days')}>
            {({ id }) => (
              <AutoSaveBox
                id={id}
                className="num"
                value={task.days}
                toText={String}
                read={whole(1, 999)}
                save={(days) => save({ days })}
              />
            )}
          </Field>
        ) : null}
        {day('startsOn')}
      </div>
      {isTask ? (
        <div className="plan-pair">
          <Field label={t('poc-plan:field.progress')}>
            {({ id }) => (
              <AutoSaveBox
                id={id}
                className="num"
                value={row.progress}
                toText={String}
                read={whole(0, 100)}
                save={(progress) => save(advanceTo(task, row.planned.start, progress, today))}
              />
            )}
          </Field>
          {day('startedOn')}
        </div>
      ) : null}
      <div className="plan-pair">
        {day('doneOn')}
        <div className="plan-ticks">
          <label className="plan-tick">
            <input type="checkbox" className="tick-box" checked={isDone} onChange={() => keep(finishing())} />
            {t('poc-plan:field.isDone')}
          </label>
          <label className="plan-tick">
            <input
              type="checkbox"
              className="tick-box"
              checked={task.isBlocked}
              onChange={() => keep({ isBlocked: !task.isBlocked })}
            />
            {t('poc-plan:field.isBlocked')}
          </label>
        </div>
      </div>
    </>
  );
}
