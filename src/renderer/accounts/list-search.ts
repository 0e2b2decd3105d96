import { z } from 'zod';
import { industries } from '../../shared/accounts/model.ts';
import { accountSortColumns } from '../../shared/accounts/query.ts';

/** Filter and order of the customer list, kept in the address; the words searched for are not, they may be a name. */
export const accountListSearch = z.object({
  industry: z.enum(industries).nullable().catch(null).default(null),
  sort: z.enum(accountSortColumns).catch('updatedAt').default('updatedAt'),
  descending: z.boolean().catch(true).default(true),
});
export type AccountListFilter = z.infer<typeof accountListSearch>;
