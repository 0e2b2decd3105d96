import { z } from 'zod';
import { recordId } from '../kernel/record-id.ts';
import { opportunityStages } from '../opportunities/model.ts';
import { accountKinds, accountSources, companySizes, industries } from './model.ts';

/** An owner to filter by: a teammate, nobody, or whoever uses this workbench. */
const ownerChoice = z.union([z.enum(['me', 'none']), recordId]);

/** Which accounts to list. Lists hold alternatives, an empty one asks for nothing; all that is asked must be true. */
export const accountFilter = z.strictObject({
  industries: z.array(z.enum(industries)),
  /** Accounts with a deal in one of these stages. */
  stages: z.array(z.enum(opportunityStages)),
  /** `me` without a teammate who is me stands for what nobody owns. */
  owners: z.array(ownerChoice).max(200),
  sources: z.array(z.enum(accountSources)),
  sizes: z.array(z.enum(companySizes)),
  kinds: z.array(z.enum(accountKinds)),
  /** Words of which the region contains one, a space between. */
  region: z.string().max(200),
  tags: z.array(z.string().max(50)).max(50),
  /** An account and all below it. */
  groupId: recordId.nullable(),
  /** Open deals worth at least this much, in the currency's main unit. */
  minAmount: z.number().min(0).nullable(),
  /** No contact for longer than so many days; an account never contacted counts from when it was made. */
  silentDays: z.number().int().min(1).max(3650).nullable(),
  /** A deal is expected within so many days, or until the quarter ends; those overdue are among them. */
  expectedWithin: z.union([z.number().int().min(0).max(3650), z.literal('quarter')]).nullable(),
  archived: z.enum(['hidden', 'only', 'all']),
});
export type AccountFilter = Readonly<z.infer<typeof accountFilter>>;

export const accountSortColumns = [
  'name',
  'industry',
  'region',
  'size',
  'kind',
  'parent',
  'source',
  'owner',
  'tags',
  'stage',
  'opportunityCount',
  'openAmount',
  'expectedDate',
  'health',
  'nextStep',
  'lastContact',
  'createdAt',
  'updatedAt',
] as const;
export type AccountSortColumn = (typeof accountSortColumns)[number];

/** Which accounts to list and in what order; an empty search lists all. */
export const accountQuery = z.strictObject({
  /** What is left out asks for nothing. */
  filter: accountFilter.partial(),
  search: z.string().max(200),
  sort: z.enum(accountSortColumns),
  descending: z.boolean(),
  /** Only so many from the top; absent = all. */
  limit: z.number().int().min(1).max(10_000).optional(),
});
export type AccountQuery = Readonly<z.infer<typeof accountQuery>>;
