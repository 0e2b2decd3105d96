import { z } from 'zod';
import { opportunityStages } from '../../../shared/opportunities/model.ts';

export const pipelineSortColumns = [
  'accountName',
  'name',
  'stage',
  'amount',
  'expectedDate',
  'nextStepDate',
  'owner',
  'competitors',
  'daysInStage',
  'stuck',
] as const;
export type PipelineSortColumn = (typeof pipelineSortColumns)[number];

export const pipelineViews = ['board', 'table'] as const;
export type PipelineView = (typeof pipelineViews)[number];

/** When the contract is expected: passed by, within so many days, or not known. */
export const expectedSpans = ['overdue', 'days30', 'days90', 'days180', 'undated'] as const;
export type ExpectedSpan = (typeof expectedSpans)[number];

/** Stands for deals that nobody owns; no id is spelled so. */
export const ownedByNobody = 'nobody';

/** What narrows the pipeline, by board and table alike. */
export const pipelineNarrowing = z.object({
  /** A teammate's id, or `ownedByNobody`. */
  owner: z.string().max(64).nullable().catch(null).default(null),
  within: z.enum(expectedSpans).nullable().catch(null).default(null),
  /** Amounts in 元, both included. */
  minAmount: z.number().nullable().catch(null).default(null),
  maxAmount: z.number().nullable().catch(null).default(null),
  stuck: z.boolean().catch(false).default(false),
});
export type PipelineNarrowing = z.infer<typeof pipelineNarrowing>;

/** Filter and order of the pipeline, kept in the address. */
export const pipelineSearch = pipelineNarrowing.extend({
  /** Narrows the table; the board shows every stage. */
  stage: z.enum(opportunityStages).nullable().catch(null).default(null),
  sort: z.enum(pipelineSortColumns).catch('expectedDate').default('expectedDate'),
  descending: z.boolean().catch(false).default(false),
});
export type PipelineFilter = z.infer<typeof pipelineSearch>;

/** No narrowing at all. */
export const wholePipeline = pipelineNarrowing.parse({});

/** True when something narrows the pipeline. */
export function isNarrowed(filter: PipelineNarrowing): boolean {
  const { owner, within, minAmount, maxAmount, stuck } = filter;
  return owner !== null || within !== null || minAmount !== null || maxAmount !== null || stuck;
}
