import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { addedAttachment, attachment, attachmentFields, attachmentRow, largestPart, outsideCopy } from './model.ts';

/** Procedures on the files kept with an account; bytes travel in parts, so that no file is ever whole in memory. */
export const attachmentsContract = {
  /** The files of an account, the latest first. */
  list: internalProcedure.input(z.strictObject({ accountId: recordId })).output(z.array(attachmentRow)),
  /** Announces a file; refused at once when its name or size forbids keeping it. */
  begin: internalProcedure
    .input(z.strictObject({ accountId: recordId, name: z.string().max(1000), size: z.number().int().min(0) }))
    .output(z.strictObject({ uploadId: z.string() })),
  /** The next part of an announced file, in order; refused when the first one shows a program. */
  append: internalProcedure
    .input(z.strictObject({ uploadId: z.string(), part: z.file().max(largestPart) }))
    .output(z.strictObject({ received: z.number().int() })),
  /** Keeps an announced file whose bytes have all come. */
  add: internalProcedure
    .input(
      attachmentFields
        .pick({ opportunityId: true, activityId: true, note: true })
        .partial()
        .extend({ uploadId: z.string() }),
    )
    .output(addedAttachment),
  /** Forgets what came of an announced file. */
  cancel: internalProcedure.input(z.strictObject({ uploadId: z.string() })).output(z.void()),
  update: internalProcedure
    .input(z.strictObject({ id: recordId, changes: attachmentFields.partial() }))
    .output(attachment),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
  /** Bytes from `from` on, at most `length` of them; fewer at the end. */
  read: internalProcedure
    .input(
      z.strictObject({ id: recordId, from: z.number().int().min(0), length: z.number().int().min(1).max(largestPart) }),
    )
    .output(z.file()),
  /** Writes a copy that other programs can read and opens it; the copy is removed when the workbench closes. */
  openOutside: internalProcedure.input(z.strictObject({ id: recordId })).output(outsideCopy),
  /** The copies that lie outside the encrypted store now. */
  outsideCopies: internalProcedure.output(z.array(outsideCopy)),
  /** Removes the copies of a file; false when another program still holds one. */
  removeCopies: internalProcedure
    .input(z.strictObject({ id: recordId }))
    .output(z.strictObject({ removed: z.boolean() })),
  /** Asks where to save the file and writes it there; null when the user cancels. */
  save: internalProcedure
    .input(z.strictObject({ id: recordId }))
    .output(z.strictObject({ path: z.string() }).nullable()),
};
