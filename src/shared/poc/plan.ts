import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

export const planKinds = ['phase', 'task', 'milestone'] as const;

/** Lines that a plan may have. */
export const mostPlanLines = 2000;

/** What the user may change of a line of the plan. */
export const planTaskFields = z.strictObject({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(planKinds),
  /** The phase it belongs to. */
  parentId: recordId.nullable(),
  /** Not before this day; null = as early as what it waits for allows. */
  startsOn: calendarDate.nullable(),
  /** Working days; a milestone has none, a phase as many as its tasks. */
  days: z.number().int().min(0).max(1000),
  /** Percent done. */
  progress: z.number().int().min(0).max(100),
  startedOn: calendarDate.nullable(),
  doneOn: calendarDate.nullable(),
  isBlocked: z.boolean(),
  ownerId: recordId.nullable(),
  customerOwnerId: recordId.nullable(),
  /** A customer's owner who is not (yet) on record. */
  customerOwnerName: z.string().trim().max(100),
  evidence: z.string().trim().max(2000),
});
export type PlanTaskFields = Readonly<z.infer<typeof planTaskFields>>;

/** A phase, task or milestone of a POC's plan. */
export const planTask = planTaskFields.extend({
  id: recordId,
  pocId: recordId,
  position: z.number().int().min(0),
  baselineStart: calendarDate.nullable(),
  baselineEnd: calendarDate.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type PlanTask = Readonly<z.infer<typeof planTask>>;

/** `to` begins when `from` is finished and `lagDays` working days have passed. */
export const planLink = z.strictObject({
  id: recordId,
  pocId: recordId,
  fromId: recordId,
  toId: recordId,
  lagDays: z.number().int().min(0).max(365),
});
export type PlanLink = Readonly<z.infer<typeof planLink>>;
