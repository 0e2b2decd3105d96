import { z } from 'zod';
import { opportunityStages } from '../../shared/opportunities/model.ts';

export const pipelineSortColumns = ['name', 'accountName', 'stage', 'amount', 'expectedDate'] as const;
export type PipelineSortColumn = (typeof pipelineSortColumns)[number];

/** Filter and order of the pipeline, kept in the address. */
export const pipelineSearch = z.object({
  stage: z.enum(opportunityStages).nullable().catch(null).default(null),
  sort: z.enum(pipelineSortColumns).catch('expectedDate').default('expectedDate'),
  descending: z.boolean().catch(false).default(false),
});
export type PipelineFilter = z.infer<typeof pipelineSearch>;
