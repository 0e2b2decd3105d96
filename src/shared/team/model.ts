import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** What the user may change of a teammate. */
export const teammateFields = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** True for the person who uses this workbench; at most one. */
  isMe: z.boolean(),
});
export type TeammateFields = Readonly<z.infer<typeof teammateFields>>;

/** Somebody on our side: owns accounts and deals, knows people, goes to meetings. */
export const teammate = teammateFields.extend({ id: recordId, createdAt: instant, updatedAt: instant });
export type Teammate = Readonly<z.infer<typeof teammate>>;
