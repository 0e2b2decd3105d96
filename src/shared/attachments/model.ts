import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** What a file's first bytes say it is; the name is never trusted. */
export const mediaKinds = ['png', 'jpeg', 'webp', 'gif', 'pdf', 'office', 'text', 'other'] as const;

/** A file kept with an account; its content lies encrypted in a store of its own, once for each content. */
export const attachment = z.strictObject({
  id: recordId,
  accountId: recordId,
  opportunityId: recordId.nullable(),
  activityId: recordId.nullable(),
  /** Name as shown: text only, never a path. */
  name: z.string().trim().min(1).max(200),
  kind: z.enum(mediaKinds),
  /** Size in bytes. */
  size: z.number().int().min(0),
  /** SHA-256 of the content, 64 hexadecimal digits: where the store keeps it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.string().trim().max(2000),
  createdAt: instant,
  updatedAt: instant,
});
export type Attachment = Readonly<z.infer<typeof attachment>>;
