import { z } from 'zod';
import { calendarDate } from '../kernel/calendar-date.ts';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { followUp } from '../tasks/model.ts';
import { activity, activityChanges, activityOutcomes, activityRow, recentActivity } from './model.ts';
import { quickChoice } from './quick-entry/quick-choice.ts';
import { timelineScope } from './scope.ts';

/** Procedures on what happens with customers. */
export const activitiesContract = {
  /** The whole timeline, the latest day first. */
  list: internalProcedure.input(timelineScope).output(z.array(activityRow)),
  /** The three latest that took place, the latest first. */
  recent: internalProcedure.input(z.strictObject({ accountId: recordId })).output(z.array(recentActivity)),
  get: internalProcedure.input(z.strictObject({ id: recordId })).output(activity),
  /** With a follow-up, the task that comes of it is made in the same step. */
  create: internalProcedure
    .input(
      activityChanges
        .partial()
        .required({ kind: true, subject: true, day: true })
        .extend({ accountId: recordId, followUp: followUp.optional() }),
    )
    .output(activity),
  update: internalProcedure
    .input(z.strictObject({ id: recordId, changes: activityChanges.partial() }))
    .output(activity),
  /** Says that a planned activity took place, how it ended and what comes next: one step of undo. */
  log: internalProcedure
    .input(
      z.strictObject({
        id: recordId,
        day: calendarDate,
        outcome: z.enum(activityOutcomes).nullable(),
        /** The notes as they are to stand; absent = as they are. */
        body: z.string().max(20_000).optional(),
        followUp: followUp.optional(),
      }),
    )
    .output(activity),
  /** Whom the words of a quick entry may mean, the likeliest first; never empty. */
  resolve: internalProcedure
    .input(
      z.strictObject({
        words: z.array(z.string().max(200)).max(40),
        /** The customer on screen: meant where the words name none. */
        accountId: recordId.nullable(),
        /** What is to be done is told before whom it concerns: a word before a person is no customer then. */
        isTask: z.boolean().default(false),
      }),
    )
    .output(z.array(quickChoice)),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
