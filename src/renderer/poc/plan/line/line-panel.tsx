import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date.ts';
import type { PlanOfPoc, PlanTaskChanges } from '../../../../shared/poc/schedule/contract.ts';
import type { Schedule, ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import { AutoSaveBox } from '../../../ui/auto-save-box.tsx';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { asIs, neededText, trimmed } from '../../../ui/text-values.ts';
import type { LineActs } from '../use-line-acts.ts';
import { LineDates } from './line-dates.tsx';
import { LineFacts } from './line-facts.tsx';
import { LineLinks } from './line-links.tsx';
import { LineOwners } from './line-owners.tsx';
import { LinePhase } from './line-phase.tsx';
import type { SaveLine } from './save-line.ts';

interface LinePanelProps {
  readonly plan: PlanOfPoc;
  readonly schedule: Schedule;
  readonly row: ScheduledTask;
  readonly today: CalendarDate;
  readonly acts: LineActs;
  readonly save: (id: string, changes: PlanTaskChanges) => Promise<unknown>;
  readonly onClose: () => void;
}

/** The fields of one line of the plan; each is kept as it is left. */
export function LinePanel({ plan, schedule, row, today, acts, save, onClose }: LinePanelProps) {
  const { t } = useTranslation();
  const { task } = row;
  const saveLine: SaveLine = (changes) => save(task.id, changes);
  const isPhase = task.kind === 'phase';
  return (
    <section className="card plan-panel" aria-label={t('poc-plan:panel.title', { name: task.name })}>
      <div className="hd">
        <h2>{t(`poc-plan:kind.${task.kind}`)}</h2>
        <span className="chip">{t(`poc-plan:state.${row.state}`)}</span>
        <div className="acts">
          <IconButton name="trash" label={t('poc-plan:panel.remove')} onClick={() => acts.remove(task)} />
          <IconButton name="x" label={t('app:close')} onClick={onClose} />
        </div>
      </div>
      <div className="plan-fields">
        <Field label={t('poc-plan:field.name')}>
          {({ id }) => (
            <AutoSaveBox
              id={id}
              value={task.name}
              toText={asIs}
              read={neededText(t('poc-plan:field.nameNeeded'))}
              save={(name) => saveLine({ name })}
              maxLength={200}
            />
          )}
        </Field>
        <LineFacts row={row} />
        {isPhase ? null : (
          <>
            <LineDates row={row} today={today} save={saveLine} />
            <LinePhase plan={plan} row={row} save={saveLine} />
          </>
        )}
        <LineOwners plan={plan} row={row} save={saveLine} />
        <LineLinks plan={plan} schedule={schedule} row={row} />
        <Field label={t('poc-plan:field.evidence')}>
          {({ id }) => (
            <AutoSaveBox
              id={id}
              multiline
              value={task.evidence}
              toText={asIs}
              read={trimmed}
              save={(evidence) => saveLine({ evidence })}
              maxLength={2000}
              placeholder={t('poc-plan:field.evidencePlaceholder')}
            />
          )}
        </Field>
        <p className="plan-keys mut t12">
          <Icon name="command" size={12} />
          {t(isPhase ? 'poc-plan:keys.phase' : 'poc-plan:keys.task')}
        </p>
      </div>
    </section>
  );
}
