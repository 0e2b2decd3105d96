import { z } from 'zod';
import { recordId } from '../kernel/record-id.ts';

/** Whose timeline or task list is meant: all of a customer's, those of one deal, or those of one person. */
export const timelineScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('account'), id: recordId }),
  z.strictObject({ kind: z.literal('opportunity'), id: recordId }),
  z.strictObject({ kind: z.literal('person'), id: recordId }),
]);
export type TimelineScope = Readonly<z.infer<typeof timelineScope>>;
