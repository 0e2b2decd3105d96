import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { intervalMethods } from './interval.ts';

/** Characters that the details of a result may have. */
export const mostDetails = 200_000;

const shortText = z.string().trim().max(500);

/** What the user may change of a round of testing. */
export const runFields = z.strictObject({
  on: calendarDate,
  modelVersion: shortText,
  environment: shortText,
  /** Hash or version of the prompt or the configuration, whatever names it without doubt. */
  configHash: shortText,
  testerId: recordId.nullable(),
  /** Who of the customer was there. */
  witnessId: recordId.nullable(),
  /** Whether it ran on the sealed set that sign-off counts by. */
  isFinal: z.boolean(),
  note: z.string().trim().max(5000),
});
export type RunFields = Readonly<z.infer<typeof runFields>>;

/** A round of testing; rounds are numbered from 1 within their POC. */
export const run = runFields.extend({
  id: recordId,
  pocId: recordId,
  number: z.number().int().min(1),
  createdAt: instant,
  updatedAt: instant,
});
export type Run = Readonly<z.infer<typeof run>>;

/** One measured figure: what it is, between which bounds the true one lies, and from how many cases. */
export const resultFields = z.strictObject({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  sample: z.number().int().min(0).max(1e12).nullable(),
  successes: z.number().int().min(0).max(1e12).nullable(),
  method: z.enum(intervalMethods),
  /** The file it was computed from: name and SHA-256, empty when it was entered by hand. */
  fileName: z.string().max(300),
  fileHash: z.string().regex(/^([0-9a-f]{64})?$/),
  /** Aggregates that belong to it (confusion matrix, segments), and how its bounds were found (`bounds.ts`), as JSON; never a row of the file. */
  details: z.string().max(mostDetails),
});
export type ResultFields = Readonly<z.infer<typeof resultFields>>;

/** A figure that can be: no more successes than cases, and its bounds the right way round. */
export const possibleResult = resultFields
  .refine(({ successes, sample }) => successes === null || (sample !== null && successes <= sample))
  .refine(({ low, high }) => low === null || high === null || low <= high);

/** What a round of testing found for a criterion. */
export const result = resultFields.extend({
  id: recordId,
  runId: recordId,
  criterionId: recordId,
  createdAt: instant,
  updatedAt: instant,
});
export type Result = Readonly<z.infer<typeof result>>;
