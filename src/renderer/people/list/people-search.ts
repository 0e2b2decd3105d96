import { z } from 'zod';
import { personQuery, personSortColumns } from '../../../shared/people/list.ts';

const { accountId, role } = personQuery.shape;

/** Filter and order of the list of people, kept in the address; the words searched for are not, they may be a name. */
export const peopleListSearch = z.object({
  accountId: accountId.catch(null).default(null),
  role: role.catch(null).default(null),
  isCold: z.boolean().catch(false).default(false),
  isBelowWanted: z.boolean().catch(false).default(false),
  sort: z.enum(personSortColumns).catch('name').default('name'),
  descending: z.boolean().catch(false).default(false),
});
export type PeopleFilter = z.infer<typeof peopleListSearch>;

/** Whether the filter leaves anybody out. */
export function isNarrowed({ accountId: company, role: part, isCold, isBelowWanted }: PeopleFilter): boolean {
  return company !== null || part !== null || isCold || isBelowWanted;
}
