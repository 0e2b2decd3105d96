import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { findingCodes } from './finding-codes.ts';

/** A rule that is silenced in one deal, altogether or about one person, and why. */
export const mute = z.strictObject({
  id: recordId,
  opportunityId: recordId,
  code: z.enum(findingCodes),
  /** Only about this one; null = whoever it is about. */
  stakeholderId: recordId.nullable(),
  reason: z.string().trim().min(1).max(500),
  createdAt: instant,
});
export type Mute = Readonly<z.infer<typeof mute>>;
