import { z } from 'zod';
import { recordId } from '../../shared/kernel/record-id.ts';

/** The pages of a POC, in the order of its work. */
export const pocTabs = ['gate', 'plan', 'runs', 'data', 'issues', 'signing'] as const;
export type PocTab = (typeof pocTabs)[number];

/** What the address of a deal's POCs says: which of them, and which of its pages; what it leaves out is as it was last. */
export const pocSearch = z.object({
  poc: recordId.optional().catch(undefined),
  tab: z.enum(pocTabs).optional().catch(undefined),
});
export type PocAddress = Readonly<z.infer<typeof pocSearch>>;
