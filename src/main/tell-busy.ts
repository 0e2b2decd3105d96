import { ORPCError, os } from '@orpc/server';
import type { RequestContext } from './context.ts';
import { Busy } from './database/busy.ts';

/** Whoever wants to write while a long action is being written hears so, whichever procedure it was. */
export const tellBusy = os.$context<RequestContext>().middleware(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    const { name, subject } = error.action;
    throw new ORPCError('REFUSED', { data: { reason: 'busy', detail: { action: name, subject } }, cause: error });
  }
});
