import { z } from 'zod';
import { activityRow } from '../activities/model.ts';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { opportunityStages } from '../opportunities/model.ts';
import { taskRow } from '../tasks/model.ts';

/** An open deal as the start page needs it. */
export const homeDeal = z.strictObject({
  id: recordId,
  accountId: recordId,
  accountName: z.string(),
  name: z.string(),
  stage: z.enum(opportunityStages),
  stageSince: instant,
  expectedDate: calendarDate.nullable(),
  nextStep: z.string(),
  nextStepDate: calendarDate.nullable(),
});
export type HomeDeal = Readonly<z.infer<typeof homeDeal>>;

/** A task or milestone of a POC's plan that is not done, with its last day as the plan has it. */
export const planDue = z.strictObject({
  id: recordId,
  name: z.string(),
  kind: z.enum(['task', 'milestone']),
  dueOn: calendarDate,
  pocId: recordId,
  pocName: z.string(),
  accountId: recordId,
  accountName: z.string(),
  opportunityId: recordId,
});
export type PlanDue = Readonly<z.infer<typeof planDue>>;

/** Somebody going cold. */
const coldPerson = z.strictObject({
  id: recordId,
  accountId: recordId,
  name: z.string(),
  title: z.string(),
  accountName: z.string(),
  hasOpenDeal: z.boolean(),
  /** Days without contact. */
  days: z.number().int(),
});

const count = z.number().int().min(0);

/** How much there is, whatever of it is listed. */
const homeCounts = z.strictObject({
  /** Open tasks, next steps of deals, and what is not done in plans. */
  overdue: count,
  dueToday: count,
  /** Due until the last day shown, and tasks without a day. */
  due: count,
  dueLater: count,
  /** Planned activities: today's, those until the last day shown with those that wait for their outcome, later ones. */
  meetingsToday: count,
  meetings: count,
  meetingsLater: count,
});
export type HomeCounts = Readonly<z.infer<typeof homeCounts>>;

/** What a day's start page shows; lists are cut to the most pressing. */
export const homeDay = z.strictObject({
  counts: homeCounts,
  /** Open tasks that are due until the last day shown, and those without a day. */
  tasks: z.array(taskRow),
  /** Deals whose next step is due until the last day shown, the soonest first. */
  nextSteps: z.array(homeDeal),
  /** What is not done in plans and ends until the last day shown, the soonest first. */
  planLines: z.array(planDue),
  /** Planned activities until the last day shown, and those of the past that wait for their outcome. */
  activities: z.array(activityRow),
  cold: z.strictObject({ total: z.number().int(), people: z.array(coldPerson) }),
  /** The longest without movement first. */
  stuck: z.strictObject({ total: z.number().int(), deals: z.array(homeDeal) }),
  /** Deals expected to be signed within the next days, the soonest first. */
  deadlines: z.array(homeDeal),
  funnel: z.array(
    z.strictObject({
      stage: z.enum(opportunityStages),
      count: z.number().int(),
      conversion: z.number().nullable(),
    }),
  ),
  /** False while there is nothing at all to work on: no customer and no task. */
  hasRecords: z.boolean(),
});
export type HomeDay = Readonly<z.infer<typeof homeDay>>;

/** An expected date within so many days is a deadline. */
export const deadlineDays = 14;
