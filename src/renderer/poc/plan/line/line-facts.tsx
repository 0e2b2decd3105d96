import { useTranslation } from 'react-i18next';
import { isPushed, type ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { formatFullDay } from '../../../ui/format-day.ts';

/** What follows from the plan for one line: its days, its room to move and how far it slipped. */
export function LineFacts({ row }: { readonly row: ScheduledTask }) {
  const { task, start, end, planned, float, isCritical, baseline, slip, progress } = row;
  const { t } = useTranslation();
  const language = useLanguage();
  const span = (from: string, to: string) =>
    from === to
      ? formatFullDay(from, language)
      : t('poc-plan:line.span', { start: formatFullDay(from, language), end: formatFullDay(to, language) });
  return (
    <dl className="plan-facts t12">
      <div>
        <dt>{t(isPushed(row) ? 'poc-plan:legend.expected' : 'poc-plan:fact.span')}</dt>
        <dd>{span(start, end)}</dd>
      </div>
      {isPushed(row) ? (
        <div>
          <dt>{t('poc-plan:legend.planned')}</dt>
          <dd>{span(planned.start, planned.end)}</dd>
        </div>
      ) : null}
      {task.kind === 'phase' ? (
        <div>
          <dt>{t('poc-plan:field.progress')}</dt>
          <dd>{t('poc-plan:fact.percent', { progress })}</dd>
        </div>
      ) : null}
      {baseline === null ? null : (
        <div>
          <dt>{t('poc-plan:legend.baseline')}</dt>
          <dd>{span(baseline.start, baseline.end)}</dd>
        </div>
      )}
      {slip === null ? null : (
        <div>
          <dt>{t('poc-plan:fact.slip')}</dt>
          <dd>{t('poc-plan:fact.slipDays', { days: slip.days, workDays: slip.workDays })}</dd>
        </div>
      )}
      {float === null ? null : (
        <div>
          <dt>{t('poc-plan:fact.float')}</dt>
          <dd>{isCritical ? t('poc-plan:fact.critical') : t('poc-plan:fact.floatDays', { count: float })}</dd>
        </div>
      )}
    </dl>
  );
}
