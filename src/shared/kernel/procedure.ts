import { oc } from '@orpc/contract';
import { z } from 'zod';

/** Who sits at the other end of a message port; fixed when its window is created. */
export type Audience = 'internal' | 'customer';

/** What every procedure says of itself. */
export type ProcedureMeta = { readonly audience: Audience };

/** Failures that any procedure may answer with; each carries a code with parameters, never a sentence. */
const failures = {
  NOT_FOUND: { data: z.strictObject({ entity: z.string(), id: z.string() }) },
  REFUSED: { data: z.strictObject({ reason: z.string(), detail: z.record(z.string(), z.string()) }) },
} as const;

const base = oc.$meta<ProcedureMeta>({ audience: 'internal' }).errors(failures);

/** A procedure that only our own window may call. */
export const internalProcedure = base.meta({ audience: 'internal' });

/** A procedure for the customer's window: its output schema must be a whitelist of its own (`z.strictObject`). */
export const customerProcedure = base.meta({ audience: 'customer' });
