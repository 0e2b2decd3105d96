import { z } from 'zod';
import { recordId } from '../../kernel/record-id.ts';

const named = z.strictObject({ id: recordId, name: z.string() });

/** One way to understand the words of a quick entry. */
export const quickChoice = z.strictObject({
  /** Null when the words name no customer that is on record. */
  account: named.nullable(),
  people: z.array(named.extend({ title: z.string() })),
  /** People as they were addressed whom nobody answers to. */
  missing: z.array(z.string()),
  /** The words that name nobody: what it is about. */
  subject: z.array(z.string()),
});
export type QuickChoice = Readonly<z.infer<typeof quickChoice>>;
