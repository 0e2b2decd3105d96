import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** What happens with a customer; a note is a dated entry that nobody attends. */
export const activityKinds = ['meeting', 'visit', 'call', 'mail', 'note'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Kinds that are contact with people: they keep a relationship warm. */
export const contactKinds = ['meeting', 'visit', 'call', 'mail'] as const satisfies readonly ActivityKind[];

export const activityStatuses = ['planned', 'done', 'cancelled'] as const;

/** How a contact ended (SPIN): an advance is an act the buyer committed to, a continuation is only goodwill. */
export const activityOutcomes = ['advance', 'continuation', 'order', 'no-sale'] as const;

/** A time of day on the customer's clock, `HH:MM`; like the day it has no zone. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What the user may change of an activity. */
export const activityFields = z.strictObject({
  kind: z.enum(activityKinds),
  subject: z.string().trim().min(1).max(300),
  /** The day it is planned for or took place, wherever it is read. */
  day: calendarDate,
  /** Null = some time that day. */
  time: timeOfDay.nullable(),
  /** Length in minutes; null = open. */
  minutes: z.number().int().min(1).max(1440).nullable(),
  place: z.string().trim().max(300),
  status: z.enum(activityStatuses),
  outcome: z.enum(activityOutcomes).nullable(),
  /** What was said, agreed, promised. */
  body: z.string().max(20_000),
  opportunityId: recordId.nullable(),
});
export type ActivityFields = Readonly<z.infer<typeof activityFields>>;

/** Something that happens with an account. */
export const activity = activityFields.extend({
  id: recordId,
  accountId: recordId,
  createdAt: instant,
  updatedAt: instant,
});
export type Activity = Readonly<z.infer<typeof activity>>;

/** Somebody who was or will be there: a person of the customer's or a teammate, one of the two. */
export const attendee = z.strictObject({
  id: recordId,
  activityId: recordId,
  personId: recordId.nullable(),
  teammateId: recordId.nullable(),
});
export type Attendee = Readonly<z.infer<typeof attendee>>;
