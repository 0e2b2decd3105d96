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

/** The finding of a decision map that a task was made of; said when it is made and never changed. */
export const taskFinding = z.strictObject({
  /** Which of the deal's findings it is, by `findingKey`; null = it was not made of one. */
  finding: z.string().max(80).nullable(),
  /** Whom on the map it is about; null = nobody alone, or he has no part any more. */
  stakeholderId: recordId.nullable(),
});
export type TaskFinding = Readonly<z.infer<typeof taskFinding>>;

/** Something to be done. */
export const task = z.strictObject({
  ...taskFields.shape,
  ...taskFinding.shape,
  id: recordId,
  createdAt: instant,
  updatedAt: instant,
});
export type Task = Readonly<z.infer<typeof task>>;

/** One line of a task list: the task with the names of what it is about. */
export const taskRow = task.extend({
  ownerName: z.string().nullable(),
  accountName: z.string().nullable(),
  opportunityName: z.string().nullable(),
  personName: z.string().nullable(),
});
export type TaskRow = Readonly<z.infer<typeof taskRow>>;

/** A task made together with an activity: what was agreed to come next. */
export const followUp = taskFields.pick({ title: true, dueOn: true });
export type FollowUp = Readonly<z.infer<typeof followUp>>;

/** A task of which only the title is known. */
export const emptyTask: Omit<TaskFields, 'title'> & TaskFinding = {
  dueOn: null,
  doneAt: null,
  ownerId: null,
  accountId: null,
  opportunityId: null,
  personId: null,
  finding: null,
  stakeholderId: null,
};
