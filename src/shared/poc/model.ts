import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { tags } from '../kernel/tags.ts';

/** What is to be shown: that it can be done, that it is worth it, that it runs in daily work, that it beats others. */
export const pocKinds = ['poc', 'pov', 'pilot', 'bake-off'] as const;

/** The way of a POC (domain.md b2); the last four are its ends. */
export const pocStatuses = [
  'draft',
  'gate',
  'approved',
  'preparing',
  'running',
  'evaluating',
  'signing',
  'passed',
  'passed-with-conditions',
  'failed',
  'stopped',
] as const;
export type PocStatus = (typeof pocStatuses)[number];

/** True while work on it goes on or may begin. */
export function isOpenPoc(status: PocStatus): boolean {
  return pocStatuses.indexOf(status) < pocStatuses.indexOf('passed');
}

/** Those of POCs that `isOpenPoc`, as SQL lists them. */
export const openPocStatuses = pocStatuses
  .filter(isOpenPoc)
  .map((status) => `'${status}'`)
  .join(', ');

/** Where it runs. */
export const environments = ['customer-network', 'our-site', 'cloud'] as const;

/** What must be there before it may start, each 0 (no), 1 (partly) or 2 (yes); see `gate.ts`. */
export const gateItems = ['champion', 'budget', 'timeline', 'people', 'criteria', 'nextStep'] as const;
export type GateItem = (typeof gateItems)[number];

/** Signs that it is only tried for free. */
export const redFlags = ['competitor-chosen', 'no-decider', 'just-try'] as const;
export type RedFlag = (typeof redFlags)[number];

const mark = z.number().int().min(0).max(2).nullable();
const longText = z.string().trim().max(5000);
const shortText = z.string().trim().max(500);

/** What the user may change of a POC; its status has procedures of its own. */
export const pocFields = z.strictObject({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(pocKinds),
  /** Who leads it on our side. */
  ownerId: recordId.nullable(),
  productManager: z.string().trim().max(100),
  /** Who leads it at the customer. */
  customerLeadId: recordId.nullable(),
  startsOn: calendarDate.nullable(),
  goLiveOn: calendarDate.nullable(),
  /** Working days by which it may be extended at most. */
  maxExtension: z.number().int().min(0).max(365),
  environment: z.enum(environments).nullable(),
  competitors: tags,
  /** What the customer does when it passes: the most important field (domain.md b2). */
  nextStep: longText,
  gateChampion: mark,
  gateBudget: mark,
  gateTimeline: mark,
  gatePeople: mark,
  gateCriteria: mark,
  gateNextStep: mark,
  redFlags: z.array(z.enum(redFlags)).max(redFlags.length),
  useCases: z.array(z.string().trim().min(1).max(200)).max(5),
  inScope: longText,
  outOfScope: longText,
  integrations: longText,
  users: shortText,
  /** Of 100 samples, how many intervals hold the true value: 0.8 to 0.999. */
  confidenceLevel: z.number().min(0.8).max(0.999),
});
export type PocFields = Readonly<z.infer<typeof pocFields>>;

/** A POC was let through a gate that it did not pass: why, by whom and when. */
const gateOverride = z.strictObject({ reason: shortText, by: z.string().max(200), at: instant });
export type GateOverride = Readonly<z.infer<typeof gateOverride>>;

/** A POC of a deal. */
export const poc = pocFields.extend({
  id: recordId,
  opportunityId: recordId,
  status: z.enum(pocStatuses),
  /** Why it was let through a gate it did not pass; empty while it was not. */
  overrideReason: shortText,
  overrideBy: z.string().max(200),
  overrideAt: instant.nullable(),
  /** Those before it, in their order: going back before the gate ends an override. */
  earlierOverrides: z.array(gateOverride),
  /** When the criteria were agreed, and what they were then (see `agreement.ts`); null while they are open. */
  agreedAt: instant.nullable(),
  agreedHash: z.string(),
  /** Day on which the plan was set down to be measured against. */
  baselineOn: calendarDate.nullable(),
  endedOn: calendarDate.nullable(),
  /** Why it ended as it did. */
  endReason: longText,
  createdAt: instant,
  updatedAt: instant,
});
export type Poc = Readonly<z.infer<typeof poc>>;

/** A POC as lists show it. */
export const pocRow = poc.extend({
  opportunityName: z.string(),
  accountId: recordId,
  accountName: z.string(),
  ownerName: z.string(),
  customerLeadName: z.string(),
});
export type PocRow = Readonly<z.infer<typeof pocRow>>;

/** A POC of which only the name is known. */
export const emptyPoc: Omit<PocFields, 'name'> = {
  kind: 'poc',
  ownerId: null,
  productManager: '',
  customerLeadId: null,
  startsOn: null,
  goLiveOn: null,
  maxExtension: 5,
  environment: null,
  competitors: [],
  nextStep: '',
  gateChampion: null,
  gateBudget: null,
  gateTimeline: null,
  gatePeople: null,
  gateCriteria: null,
  gateNextStep: null,
  redFlags: [],
  useCases: [],
  inScope: '',
  outOfScope: '',
  integrations: '',
  users: '',
  confidenceLevel: 0.95,
};
