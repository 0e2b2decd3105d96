import { z } from 'zod';
import { recordId } from '../kernel/record-id.ts';
import { opportunityStages } from '../opportunities/model.ts';
import { stakeholder } from './model.ts';

/** A deal in which a person has a part, as the person shows it. */
export const personDeal = stakeholder.extend({
  opportunityName: z.string(),
  stage: z.enum(opportunityStages),
  accountId: recordId,
  accountName: z.string(),
});
export type PersonDeal = Readonly<z.infer<typeof personDeal>>;
