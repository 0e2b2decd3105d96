import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** What the user may change of a person. */
export const personFields = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** Job title as on the card, department included. */
  title: z.string().trim().max(200),
});
export type PersonFields = Readonly<z.infer<typeof personFields>>;

/** Somebody who works for an account. */
export const person = personFields.extend({
  id: recordId,
  accountId: recordId,
  createdAt: instant,
  updatedAt: instant,
});
export type Person = Readonly<z.infer<typeof person>>;
