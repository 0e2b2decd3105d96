import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { opportunity, opportunityFields, opportunityRow } from './model.ts';

/** Procedures on deals. */
export const opportunitiesContract = {
  /** All deals, or those of one account, the soonest expected first, those without a date last. */
  list: internalProcedure.input(z.strictObject({ accountId: recordId.nullable() })).output(z.array(opportunityRow)),
  get: internalProcedure.input(z.strictObject({ id: recordId })).output(opportunity),
  create: internalProcedure
    .input(opportunityFields.partial().required({ name: true }).extend({ accountId: recordId }))
    .output(opportunity),
  update: internalProcedure
    .input(z.strictObject({ id: recordId, changes: opportunityFields.partial() }))
    .output(opportunity),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
