import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { tags } from '../kernel/tags.ts';
import { opportunityStages } from '../opportunities/model.ts';
import { health } from './health.ts';

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

/** Place in the customer's own tree: a group holds companies, a company holds departments. */
export const accountKinds = ['group', 'company', 'department'] as const;

/** Where the account came from (reference §5: summits, annual reports, referrals, tender notices). */
export const accountSources = [
  'summit',
  'annual-report',
  'referral',
  'tender',
  'inbound',
  'outreach',
  'partner',
  'other',
] as const;

/** By what the customer decides (decision orientation). */
export const decisionOrientations = ['financial', 'technical', 'relationship', 'business'] as const;

/** How early the customer takes up what is new (adaptability). */
export const adaptabilities = ['innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'] as const;

/** What the user may change of an account. */
export const accountFields = z.strictObject({
  /** The customer's name as the user writes it. */
  name: z.string().trim().min(1).max(200),
  industry: z.enum(industries).nullable(),
  /** Province or city, free text. */
  region: z.string().trim().max(100),
  size: z.enum(companySizes).nullable(),
  kind: z.enum(accountKinds),
  /** The account above it in the group's tree; never itself nor one below it. */
  parentId: recordId.nullable(),
  /** The teammate who answers for it. */
  ownerId: recordId.nullable(),
  source: z.enum(accountSources).nullable(),
  /** Which summit, which page of the annual report, who referred. */
  sourceDetail: z.string().trim().max(500),
  tags,
  /** What the customer needs, in the customer's words. */
  needs: z.string().max(20_000),
  decisionOrientation: z.enum(decisionOrientations).nullable(),
  adaptability: z.enum(adaptabilities).nullable(),
  /** What one should know before calling: history, situation, agreements. Dated notes are activities. */
  background: z.string().max(20_000),
  /** Since when it is out of the daily lists; null while it is worked on. */
  archivedAt: instant.nullable(),
});
export type AccountFields = Readonly<z.infer<typeof accountFields>>;

/** An account of which only the name is known. */
export const emptyAccount: Omit<AccountFields, 'name'> = {
  industry: null,
  region: '',
  size: null,
  kind: 'company',
  parentId: null,
  ownerId: null,
  source: null,
  sourceDetail: '',
  tags: [],
  needs: '',
  decisionOrientation: null,
  adaptability: null,
  background: '',
  archivedAt: null,
};

/** A customer: a company or one of its units that buys. */
export const account = accountFields.extend({
  id: recordId,
  /** True for records of the demo, which are removed together. */
  isDemo: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
});
export type Account = Readonly<z.infer<typeof account>>;

/** An account as it is offered in a choice; the region tells namesakes apart. */
export const accountChoice = account.pick({ id: true, name: true, region: true });
export type AccountChoice = Readonly<z.infer<typeof accountChoice>>;

/** What comes next with an account, see `nearestStep`. */
export const nextStep = z.strictObject({
  kind: z.enum(['deal', 'task', 'activity']),
  /** Null for a step of a deal that has no day yet. */
  date: calendarDate.nullable(),
  text: z.string(),
  /** The deal whose step it is; null for a task or an activity. */
  opportunityId: recordId.nullable(),
  opportunityName: z.string().nullable(),
  isOverdue: z.boolean(),
});
export type NextStep = Readonly<z.infer<typeof nextStep>>;

const listed = {
  needs: true,
  background: true,
  sourceDetail: true,
  decisionOrientation: true,
  adaptability: true,
} as const;

/** One line of the account list: the account with what its deals, tasks and activities say. */
export const accountRow = account.omit(listed).extend({
  ownerName: z.string().nullable(),
  parentName: z.string().nullable(),
  opportunityCount: z.number().int(),
  /** Sum of the amounts of its open opportunities, in the currency's main unit; null when none has an amount. */
  openAmount: z.number().nullable(),
  /** Stage of its most advanced open opportunity, or null. */
  stage: z.enum(opportunityStages).nullable(),
  /** Expected date of its next opportunity to close, or null. */
  expectedDate: z.string().nullable(),
  nextStep: nextStep.nullable(),
  /** Day of the latest contact that took place, or null. */
  lastContactOn: calendarDate.nullable(),
  health: health.nullable(),
});
export type AccountRow = Readonly<z.infer<typeof accountRow>>;
