import { z } from 'zod';
import { recordId } from '../kernel/record-id.ts';
import { tags } from '../kernel/tags.ts';
import { accountFields } from './model.ts';

/** What can be done to many accounts at once. */
export const bulkChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('set'),
    changes: accountFields
      .pick({ industry: true, region: true, size: true, source: true, ownerId: true, parentId: true, kind: true })
      .partial(),
  }),
  z.strictObject({ kind: z.literal('add-tags'), tags }),
  z.strictObject({ kind: z.literal('remove-tags'), tags }),
  z.strictObject({ kind: z.literal('archive') }),
  z.strictObject({ kind: z.literal('restore') }),
  z.strictObject({ kind: z.literal('remove') }),
]);
export type BulkChange = Readonly<z.infer<typeof bulkChange>>;

/** Accounts and what to do to them: one step of undo. */
export const bulkEdit = z.strictObject({ ids: z.array(recordId).min(1).max(100_000), change: bulkChange });
