import type { Activity, ActivityFields, Attendance } from '../../shared/activities/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';

/** What the dialog holds while it is filled in. */
export interface FormState extends Omit<ActivityFields, 'status' | 'day'>, Attendance {
  readonly accountId: string | null;
  readonly day: CalendarDate | null;
  /** Whether it took place; null = as its day says. */
  readonly isDone: boolean | null;
  readonly followUpTitle: string;
  readonly followUpDue: CalendarDate | null;
}

export interface FormPartProps {
  readonly form: FormState;
  readonly set: (changes: Partial<FormState>) => void;
}

/** What lies before today has been, and a note is always of what has been; the rest is planned, until somebody says so. */
export function isDoneBy(
  { kind, isDone, day }: Pick<FormState, 'kind' | 'isDone' | 'day'>,
  today: CalendarDate,
): boolean {
  return isDone ?? (kind === 'note' || (day ?? today) < today);
}

/** What is to be stored; null while the customer is missing. An empty subject becomes the usual one. */
export function toInput(form: FormState, usualSubject: string, today: CalendarDate) {
  const { accountId, isDone: _said, followUpTitle, followUpDue, outcome, personIds, teammateIds, ...fields } = form;
  if (accountId === null) return null;
  const isDone = isDoneBy(form, today);
  const status: Activity['status'] = isDone ? 'done' : 'planned';
  return {
    ...fields,
    accountId,
    personIds: [...personIds],
    teammateIds: [...teammateIds],
    day: form.day ?? today,
    subject: form.subject.trim() === '' ? usualSubject : form.subject,
    status,
    outcome: isDone ? outcome : null,
    ...(followUpTitle.trim() === '' ? {} : { followUp: { title: followUpTitle, dueOn: followUpDue } }),
  };
}
