import { mapEventIterator } from '@orpc/client';
import { ORPCError, os } from '@orpc/server';
import type { RequestContext } from './context.ts';
import { Busy } from './database/busy.ts';

/** So long a write waits for undo and redo before it is refused. */
const longestWait = 60_000;

/**
 * Whoever wants to write while a long action is being written hears so, at once or in the middle of telling. While
 * undo or redo is being written he waits instead, in the order of arrival: nothing of his was written yet.
 */
export const tellBusy = os.$context<RequestContext>().middleware(async ({ next }) => {
  const deadline = Date.now() + longestWait;
  try {
    const result = await afterReplay(() => next(), deadline);
    return isEvents(result.output) ? { ...result, output: telling(result.output) } : result;
  } catch (error) {
    throw worded(error);
  }
});

async function afterReplay<T>(work: () => PromiseLike<T> | T, deadline: number): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const left = deadline - Date.now();
      if (!(error instanceof Busy) || error.worthWaiting === null || left <= 0) throw error;
      await atMost(error.worthWaiting, left);
    }
  }
}

async function atMost(end: Promise<void>, milliseconds: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([end, late]);
  clearTimeout(timer);
}

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
