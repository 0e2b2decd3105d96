import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { tags } from '../kernel/tags.ts';

/** Stages of the sales funnel in order (reference §3.3: 线索 商机 方案 POC 合同 成交), and lost. */
export const opportunityStages = ['lead', 'qualified', 'proposal', 'poc', 'contract', 'won', 'lost'] as const;
export type OpportunityStage = (typeof opportunityStages)[number];

/** True while the deal can still be won or lost. */
export function isOpenStage(stage: OpportunityStage): boolean {
  return stage !== 'won' && stage !== 'lost';
}

/** Why a deal was won or lost. */
export const closeReasons = [
  'value-proven',
  'poc-result',
  'relationship',
  'price',
  'product-fit',
  'product-gap',
  'compliance',
  'competitor',
  'no-budget',
  'no-decision',
  'timing',
  'other',
] as const;
export type CloseReason = (typeof closeReasons)[number];

/** What the user may change of an opportunity. */
export const opportunityFields = z.strictObject({
  name: z.string().trim().min(1).max(200),
  stage: z.enum(opportunityStages),
  /** Contract amount in the currency's main unit (元), or null while unknown. */
  amount: z.number().min(0).max(1e15).nullable(),
  /** Day on which the contract is expected to be signed. */
  expectedDate: calendarDate.nullable(),
  ownerId: recordId.nullable(),
  /** Names of those who want the same deal. */
  competitors: tags,
  nextStep: z.string().trim().max(500),
  nextStepDate: calendarDate.nullable(),
  closeReason: z.enum(closeReasons).nullable(),
  /** What was learned from winning or losing it. */
  closeNote: z.string().max(5000),
  /** Name of the competitor who won it, or whom we won it from; empty while unknown. */
  closeCompetitor: z.string().trim().max(50),
});
export type OpportunityFields = Readonly<z.infer<typeof opportunityFields>>;

/** A deal of which only the name is known. */
export const emptyOpportunity: Omit<OpportunityFields, 'name'> = {
  stage: 'lead',
  amount: null,
  expectedDate: null,
  ownerId: null,
  competitors: [],
  nextStep: '',
  nextStepDate: null,
  closeReason: null,
  closeNote: '',
  closeCompetitor: '',
};

/** A deal with an account. */
export const opportunity = opportunityFields.extend({
  id: recordId,
  accountId: recordId,
  /** Since when it is in its stage; set by every change of the stage. */
  stageSince: instant,
  createdAt: instant,
  updatedAt: instant,
});
export type Opportunity = Readonly<z.infer<typeof opportunity>>;

/** A deal as its customer's page lists it: with the customer's name. */
export const opportunityRow = opportunity.extend({ accountName: z.string() });
export type OpportunityRow = Readonly<z.infer<typeof opportunityRow>>;

/** A deal as the whole pipeline shows it; what only the deal's own page needs is left out of thousands of rows. */
export type PipelineRow = Omit<OpportunityRow, 'closeNote' | 'closeCompetitor' | 'createdAt' | 'updatedAt'>;

/** An exit criterion of a stage that the buyer has met: an act of the customer's, with the evidence for it. */
export const criterionMet = z.strictObject({
  id: recordId,
  opportunityId: recordId,
  /** Code of the criterion, see `exit-criteria.ts`. */
  criterion: z.string().min(1).max(64),
  metOn: calendarDate,
  evidence: z.string().trim().max(1000),
  createdAt: instant,
});
export type CriterionMet = Readonly<z.infer<typeof criterionMet>>;
