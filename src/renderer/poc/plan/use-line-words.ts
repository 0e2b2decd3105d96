import { useTranslation } from 'react-i18next';
import type { ScheduledTask } from '../../../shared/poc/schedule/schedule.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatShortDay } from '../../ui/format-day.ts';

/** A line of the plan said in one sentence: for whoever hears it, and on hover. */
export function useLineWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    inFull({ task, start, end, state, progress, slip }: ScheduledTask): string {
      const isMilestone = task.kind === 'milestone';
      const parts = [
        t('poc-plan:line.name', { kind: t(`poc-plan:kind.${task.kind}`), name: task.name }),
        isMilestone
          ? formatShortDay(start, language)
          : t('poc-plan:line.span', { start: formatShortDay(start, language), end: formatShortDay(end, language) }),
        isMilestone
          ? t(`poc-plan:state.${state}`)
          : t('poc-plan:line.state', { state: t(`poc-plan:state.${state}`), progress }),
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
