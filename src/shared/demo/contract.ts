import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';

/** The demo customer: the reference's bank with its people, opportunity and filled ROI model. */
export const demoContract = {
  state: internalProcedure.output(z.strictObject({ loaded: z.boolean() })),
  /** Loads the demo, or finds it when it is there already. */
  load: internalProcedure.output(z.strictObject({ accountId: recordId, opportunityId: recordId })),
  /** Removes every record marked as demo and what hangs on it, as one action that can be undone. */
  remove: internalProcedure.output(z.void()),
};
