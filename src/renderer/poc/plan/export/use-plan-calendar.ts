import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../../shared/calendar/ics.ts';
import { fileNameOf } from '../../../../shared/kernel/file-name.ts';
import type { PlanOfPoc } from '../../../../shared/poc/schedule/contract.ts';
import type { Schedule } from '../../../../shared/poc/schedule/schedule.ts';
import { useSaveCalendar } from '../../../app/calendar-export.ts';

/** Saves milestones and the last days of tasks that are still open for another calendar. */
export function usePlanCalendar({ poc }: PlanOfPoc, { rows }: Schedule): () => void {
  const { t } = useTranslation();
  const save = useSaveCalendar();
  return () => {
    const open = rows.filter(({ task, state }) => task.kind !== 'phase' && state !== 'done');
    const entries = open.map(
      ({ task, end }): CalendarEntry => ({
        ...{ kind: 'task', id: task.id, updatedAt: task.updatedAt, day: end, time: null, minutes: null, place: '' },
        summary: t(`poc-plan:export.entry.${task.kind}`, { name: task.name, poc: poc.name }),
        description: poc.accountName,
        isCancelled: false,
      }),
    );
    save(fileNameOf(t('poc-plan:export.calendarName', { name: poc.name })), entries);
  };
}
