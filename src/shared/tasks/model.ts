import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** What the user may change of a task. */
export const taskFields = z.strictObject({
  title: z.string().trim().min(1).max(300),
  /** Last day for it; null = some day. */
  dueOn: calendarDate.nullable(),
  doneAt: instant.nullable(),
  /** The teammate who does it. */
  ownerId: recordId.nullable(),
  /** What it is about; a task may hang on nothing. */
  accountId: recordId.nullable(),
  opportunityId: recordId.nullable(),
  personId: recordId.nullable(),
});
export type TaskFields = Readonly<z.infer<typeof taskFields>>;

/** Something to be done. */
export const task = taskFields.extend({ id: recordId, createdAt: instant, updatedAt: instant });
export type Task = Readonly<z.infer<typeof task>>;
