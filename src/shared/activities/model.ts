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

/** What is not said of a new activity; a note is written of what has been, everything else is planned first. */
export function emptyActivity(kind: ActivityKind): Omit<ActivityFields, 'kind' | 'subject' | 'day'> {
  return {
    time: null,
    minutes: null,
    place: '',
    status: kind === 'note' ? 'done' : 'planned',
    outcome: null,
    body: '',
    opportunityId: null,
  };
}

/** Who takes part, in the order in which they were named: people of the customer's and teammates. */
export const attendance = z.strictObject({
  personIds: z.array(recordId).max(200),
  teammateIds: z.array(recordId).max(200),
});
export type Attendance = Readonly<z.infer<typeof attendance>>;

/** All of an activity that one edit may change; attendees are replaced as a set. */
export const activityChanges = activityFields.extend(attendance.shape);
export type ActivityChanges = ActivityFields & Attendance;

/** Something that happens with an account. */
export const activity = activityChanges.extend({
  id: recordId,
  accountId: recordId,
  createdAt: instant,
  updatedAt: instant,
});
export type Activity = Readonly<z.infer<typeof activity>>;

/** Somebody who takes part, as lists name him; `title` is empty for a teammate. */
const attendeeName = z.strictObject({
  id: recordId,
  isTeammate: z.boolean(),
  name: z.string(),
  title: z.string(),
});

/** Longest beginning of the notes that a list carries, in characters. */
export const excerptLength = 240;

/** One entry of a timeline: the activity with its names, and of its notes the beginning. */
export const activityRow = activity.omit({ body: true, personIds: true, teammateIds: true }).extend({
  accountName: z.string(),
  opportunityName: z.string().nullable(),
  attendees: z.array(attendeeName),
  excerpt: z.string(),
  /** True when the notes go on after the excerpt. */
  isCut: z.boolean(),
});
export type ActivityRow = Readonly<z.infer<typeof activityRow>>;

/** What a glance at a customer tells of something that took place. */
export const recentActivity = activityRow.pick({ id: true, day: true, subject: true });
export type RecentActivity = Readonly<z.infer<typeof recentActivity>>;
