import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** What a file's first bytes say it is; the name is never trusted. */
export const mediaKinds = ['png', 'jpeg', 'webp', 'gif', 'pdf', 'office', 'text', 'other'] as const;

/** Largest file that is kept: larger ones belong on a file server. Bytes. */
export const largestFile = 100 * 1024 * 1024;

/** Most bytes of one part on its way between window and store. */
export const largestPart = 4 * 1024 * 1024;

/** What the user may change of a kept file. */
export const attachmentFields = z.strictObject({
  /** Name as shown: text only, never a path. */
  name: z.string().trim().min(1).max(200),
  note: z.string().trim().max(2000),
  /** The deal it belongs to, one of its account. */
  opportunityId: recordId.nullable(),
  /** The activity it belongs to, one of its account. */
  activityId: recordId.nullable(),
});
export type AttachmentFields = Readonly<z.infer<typeof attachmentFields>>;

/** A file kept with an account; its content lies encrypted in a store of its own, once for each content. */
export const attachment = attachmentFields.extend({
  id: recordId,
  accountId: recordId,
  kind: z.enum(mediaKinds),
  /** Size in bytes. */
  size: z.number().int().min(0),
  /** SHA-256 of the content, 64 hexadecimal digits: where the store keeps it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: instant,
  updatedAt: instant,
});
export type Attachment = Readonly<z.infer<typeof attachment>>;

/** One line of the list of files. */
export const attachmentRow = attachment.extend({
  opportunityName: z.string().nullable(),
  activitySubject: z.string().nullable(),
  /** Who added it, as the change log names them. */
  addedBy: z.string(),
});
export type AttachmentRow = Readonly<z.infer<typeof attachmentRow>>;

/** Another file with the same content. */
const twin = z.strictObject({ name: z.string(), accountName: z.string() });

/** A file just added, and one with the same content that was there before. */
export const addedAttachment = z.strictObject({ attachment, twin: twin.nullable() });

/** A readable copy outside the encrypted store. */
export const outsideCopy = z.strictObject({ attachmentId: recordId, name: z.string(), openedAt: instant });
export type OutsideCopy = Readonly<z.infer<typeof outsideCopy>>;
