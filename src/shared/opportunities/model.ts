import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** Stages of the sales funnel in order (reference §3.3: 线索 商机 方案 POC 合同 成交), and lost. */
export const opportunityStages = ['lead', 'qualified', 'proposal', 'poc', 'contract', 'won', 'lost'] as const;
export type OpportunityStage = (typeof opportunityStages)[number];

/** True while the deal can still be won or lost. */
export function isOpenStage(stage: OpportunityStage): boolean {
  return stage !== 'won' && stage !== 'lost';
}

/** What the user may change of an opportunity. */
export const opportunityFields = z.strictObject({
  name: z.string().trim().min(1).max(200),
  stage: z.enum(opportunityStages),
  /** Contract amount in the currency's main unit (元), or null while unknown. */
  amount: z.number().min(0).max(1e15).nullable(),
  /** Day on which the contract is expected to be signed. */
  expectedDate: calendarDate.nullable(),
});
export type OpportunityFields = Readonly<z.infer<typeof opportunityFields>>;

/** A deal with an account. */
export const opportunity = opportunityFields.extend({
  id: recordId,
  accountId: recordId,
  createdAt: instant,
  updatedAt: instant,
});
export type Opportunity = Readonly<z.infer<typeof opportunity>>;

/** One line of the pipeline: the opportunity with its customer's name. */
export const opportunityRow = opportunity.extend({ accountName: z.string() });
export type OpportunityRow = Readonly<z.infer<typeof opportunityRow>>;
