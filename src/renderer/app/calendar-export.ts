import { useMutation } from '@tanstack/react-query';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ActivityRow } from '../../shared/activities/model.ts';
import { type CalendarEntry, writeCalendar } from '../../shared/calendar/ics.ts';
import type { TaskRow } from '../../shared/tasks/model.ts';
import { showToast } from '../ui/toast.ts';
import { orpc } from './client.ts';

/** Saves entries as a calendar file where the user says. */
export function useSaveCalendar() {
  const { t } = useTranslation();
  const { mutate } = useMutation(
    orpc.system.saveFile.mutationOptions({
      meta: { quiet: true },
      onSuccess: (saved) => {
        if (saved !== null) showToast({ kind: 'done', title: t('calendar:saved'), detail: saved.path });
      },
    }),
  );
  return (name: string, entries: readonly CalendarEntry[]) => {
    if (entries.length === 0) {
      showToast({ kind: 'done', title: t('calendar:nothing') });
      return;
    }
    const text = writeCalendar(entries, new Date().toISOString());
    const content = new File([text], 'calendar.ics', { type: 'text/calendar' });
    mutate({ suggestedName: `${name.slice(0, 190)}.ics`, kind: 'ics', content });
  };
}

/**
 * Saves appointments and tasks as a calendar file. Notes stay here: the file goes to phones and other people's
 * calendars, and what was said of a customer is not for them.
 */
export function useCalendarExport() {
  const save = useSaveCalendar();
  return (name: string, activities: readonly ActivityRow[], tasks: readonly TaskRow[] = []) =>
    save(name, [...activities.map(entryOfActivity), ...tasks.flatMap(entriesOfTask)]);
}

function entryOfActivity(row: ActivityRow): CalendarEntry {
  const { id, updatedAt, day, time, minutes, place, status, subject, accountName } = row;
  return {
    ...{ kind: 'appointment', id, updatedAt, day, time, minutes, place },
    summary: `${subject} · ${accountName}`,
    description: whoAndWhat(row),
    isCancelled: status === 'cancelled',
  };
}

function whoAndWhat({ attendees, opportunityName }: ActivityRow): string {
  const names = (isTeammate: boolean) =>
    attendees.filter((attendee) => attendee.isTeammate === isTeammate).map(({ name }) => name);
  const separator = i18next.t('activities:nameSeparator');
  const [people, team] = [names(false).join(separator), names(true).join(separator)];
  return [
    people === '' ? [] : [i18next.t('calendar:people', { names: people })],
    team === '' ? [] : [i18next.t('calendar:team', { names: team })],
    opportunityName === null ? [] : [i18next.t('calendar:deal', { name: opportunityName })],
  ]
    .flat()
    .join('\n');
}

/** A task without a day has no place in a calendar. */
function entriesOfTask({ id, updatedAt, dueOn, title, accountName }: TaskRow): readonly CalendarEntry[] {
  if (dueOn === null) return [];
  return [
    {
      ...{ kind: 'task', id, updatedAt, day: dueOn, time: null, minutes: null, place: '', isCancelled: false },
      summary: i18next.t('calendar:task', { title }),
      description: accountName ?? '',
    },
  ];
}
