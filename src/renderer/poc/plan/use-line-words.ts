import { useTranslation } from 'react-i18next';
import { isPushed, type ScheduledTask, type Span } from '../../../shared/poc/schedule/schedule.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatShortDay } from '../../ui/format-day.ts';

/** A line of the plan said in one sentence: for whoever hears it, and on hover. */
export function useLineWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    inFull(row: ScheduledTask): string {
      const { task, start, end, planned, state, progress, slip } = row;
      const isMilestone = task.kind === 'milestone';
      const days = ({ start: from, end: to }: Span) =>
        isMilestone
          ? formatShortDay(from, language)
          : t('poc-plan:line.span', { start: formatShortDay(from, language), end: formatShortDay(to, language) });
      const parts = [
        t('poc-plan:line.name', { kind: t(`poc-plan:kind.${task.kind}`), name: task.name }),
        days({ start, end }),
        isMilestone
          ? t(`poc-plan:state.${state}`)
          : t('poc-plan:line.state', { state: t(`poc-plan:state.${state}`), progress }),
        ...(isPushed(row) ? [t('poc-plan:line.planned', { days: days(planned) })] : []),
        ...(slip === null || slip.days === 0
          ? []
          : [
              t(`poc-plan:line.${slip.days > 0 ? 'late' : 'early'}`, {
                count: Math.abs(slip.days),
                workDays: Math.abs(slip.workDays),
              }),
            ]),
      ];
      return parts.join(t('poc-plan:comma'));
    },
  };
}
