import { mapEventIterator } from '@orpc/client';
import { ORPCError, os } from '@orpc/server';
import type { RequestContext } from './context.ts';
import { Busy } from './database/busy.ts';

/** Whoever wants to write while a long action is being written hears so, at once or in the middle of telling. */
export const tellBusy = os.$context<RequestContext>().middleware(async ({ next }) => {
  try {
    const result = await next();
    return isEvents(result.output) ? { ...result, output: telling(result.output) } : result;
  } catch (error) {
    throw worded(error);
  }
});

function isEvents(output: unknown): output is AsyncIteratorObject<unknown, unknown, void> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}

function telling(events: AsyncIteratorObject<unknown, unknown, void>) {
  return mapEventIterator(events, { value: async (value) => value, error: async (error) => worded(error) });
}

function worded(error: unknown): unknown {
  if (!(error instanceof Busy)) return error;
  const { name, subject } = error.action;
  return new ORPCError('REFUSED', { data: { reason: 'busy', detail: { action: name, subject } }, cause: error });
}
