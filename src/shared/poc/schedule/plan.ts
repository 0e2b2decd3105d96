import { z } from 'zod';
import { calendarDate, instant } from '../../kernel/calendar-date.ts';
import { recordId } from '../../kernel/record-id.ts';
import { firstYear, lastYear } from './work-year.ts';

/** A day that a plan may hold. */
export const planDay = calendarDate.refine((day) => day >= `${firstYear}-01-01` && day <= `${lastYear}-12-31`);

export const taskKinds = ['phase', 'task', 'milestone'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** The longest task and the longest wait, working days. */
const mostDays = 500;

/** What the user may change of a line of the plan. */
export const planTaskFields = z.strictObject({
  /** The phase it belongs to; phases belong to none. */
  parentId: recordId.nullable(),
  name: z.string().trim().min(1).max(200),
  /** Not before this day; null = as early as what goes before allows. */
  startsOn: planDay.nullable(),
  /** Working days: of a task 1 or more; 0 of milestones, and of phases, whose span follows from their tasks. */
  days: z.number().int().min(0).max(mostDays),
  /** Whole percent; of a phase it follows from its tasks. */
  progress: z.number().int().min(0).max(100),
  startedOn: planDay.nullable(),
  /** The day it was finished or reached; whatever has one is done. */
  doneOn: planDay.nullable(),
  isBlocked: z.boolean(),
  /** The teammate who answers for it. */
  ownerId: recordId.nullable(),
  /** Who answers for it at the customer's: somebody known, or a name. */
  customerOwnerId: recordId.nullable(),
  customerOwnerName: z.string().trim().max(100),
  /** What shows that it is done: a mail, minutes, a file. */
  evidence: z.string().trim().max(2000),
});
export type PlanTaskFields = Readonly<z.infer<typeof planTaskFields>>;

/** A line of a plan: a phase, a task or a milestone. */
export const planTask = planTaskFields.extend({
  id: recordId,
  pocId: recordId,
  kind: z.enum(taskKinds),
  position: z.number().int(),
  /** Where it stood when the baseline was taken; null before that. */
  baselineStart: calendarDate.nullable(),
  baselineEnd: calendarDate.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type PlanTask = Readonly<z.infer<typeof planTask>>;

/** What goes before what: the second begins so many working days after the first has ended. */
export const planLink = z.strictObject({
  id: recordId,
  pocId: recordId,
  fromId: recordId,
  toId: recordId,
  lagDays: z.number().int().min(0).max(mostDays),
});
export type PlanLink = Readonly<z.infer<typeof planLink>>;

/** All that the days of a plan follow from. */
export interface Plan {
  /** In the order of the list. */
  readonly tasks: readonly PlanTask[];
  readonly links: readonly PlanLink[];
  /** Nothing begins before this day. */
  readonly startsOn: string;
}

/** Working days that a line takes by itself. */
export function workDaysOf({ kind, days }: Pick<PlanTask, 'kind' | 'days'>): number {
  return kind === 'task' ? days : 0;
}
