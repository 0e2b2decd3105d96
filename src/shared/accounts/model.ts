import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** Industries of the field's customers; `other` for the rest. */
export const industries = [
  'banking',
  'insurance',
  'securities',
  'payment',
  'ecommerce',
  'retail',
  'automotive',
  'manufacturing',
  'energy',
  'healthcare',
  'government',
  'education',
  'telecom',
  'media',
  'logistics',
  'software',
  'other',
] as const;

/** Number of employees, in bands. */
export const companySizes = ['1-99', '100-499', '500-1999', '2000-9999', '10000+'] as const;

/** What the user may change of an account. */
export const accountFields = z.strictObject({
  /** The customer's name as the user writes it. */
  name: z.string().trim().min(1).max(200),
  industry: z.enum(industries).nullable(),
  /** Province or city, free text. */
  region: z.string().trim().max(100),
  size: z.enum(companySizes).nullable(),
  notes: z.string().max(20_000),
});
export type AccountFields = Readonly<z.infer<typeof accountFields>>;

/** A customer: a company or one of its units that buys. */
export const account = accountFields.extend({
  id: recordId,
  /** True for records of the demo, which are removed together. */
  isDemo: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
});
export type Account = Readonly<z.infer<typeof account>>;

/** One line of the account list: the account with what its opportunities say. */
export const accountRow = account.omit({ notes: true }).extend({
  opportunityCount: z.number().int(),
  /** Sum of the amounts of its open opportunities, in the currency's main unit; null when none has an amount. */
  openAmount: z.number().nullable(),
  /** Stage of its most advanced open opportunity, or null. */
  stage: z.string().nullable(),
  /** Expected date of its next opportunity to close, or null. */
  expectedDate: z.string().nullable(),
});
export type AccountRow = Readonly<z.infer<typeof accountRow>>;

export const accountSortColumns = [
  'name',
  'industry',
  'region',
  'stage',
  'openAmount',
  'expectedDate',
  'updatedAt',
] as const;

/** Which accounts to list and in what order; an empty search lists all. */
export const accountQuery = z.strictObject({
  search: z.string().max(200),
  industry: z.enum(industries).nullable(),
  sort: z.enum(accountSortColumns),
  descending: z.boolean(),
  /** Only so many from the top; absent = all. */
  limit: z.number().int().min(1).max(10_000).optional(),
});
export type AccountQuery = Readonly<z.infer<typeof accountQuery>>;
