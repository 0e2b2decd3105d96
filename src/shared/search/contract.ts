import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';

/** A record found by name, pinyin or initials, best first. */
export const searchHit = z.strictObject({
  entity: z.enum(['account', 'opportunity', 'person']),
  id: recordId,
  accountId: recordId,
  /** The record's own name. */
  title: z.string(),
  /** The customer it belongs to and what tells it from its namesakes (a person's job title). */
  context: z.string(),
});
export type SearchHit = Readonly<z.infer<typeof searchHit>>;

export const searchContract = {
  find: internalProcedure
    .input(z.strictObject({ query: z.string().max(200), limit: z.number().int().min(1).max(100) }))
    .output(z.array(searchHit)),
};
