import { setImmediate } from 'node:timers/promises';

/** So long work may go on before whoever waits for the main floor is served. */
const sliceMilliseconds = 15;

/** Call between small pieces of work: lets others be served when a slice is over. */
export function createPause(signal?: AbortSignal): () => Promise<void> | undefined {
  let start = performance.now();
  return () => {
    if (performance.now() - start < sliceMilliseconds) return undefined;
    return setImmediate().then(() => {
      signal?.throwIfAborted();
      start = performance.now();
    });
  };
}
