import { setImmediate } from 'node:timers/promises';

/** Work in small pieces; an asynchronous source may make the next piece while others are served. */
export type Steps = Iterable<() => void> | AsyncIterable<() => void>;

/** What surrounds the pieces: nothing of the work may be open while other code runs. */
export interface SliceFrame {
  readonly enter: () => void;
  readonly leave: () => void;
  /** After each slice, with the number of steps done so far. */
  readonly settle: (done: number) => void;
}

/** So long a slice may take, settling included, before whoever waits for the main floor is served. */
const sliceMilliseconds = 20;

/**
 * Runs the steps in order, letting other work in between slices. A short work is over before this function first
 * waits, so it is as good as synchronous. Throws the signal's reason when it aborts, or what a step threw.
 */
export async function runInSlices(steps: Steps, frame: SliceFrame, signal?: AbortSignal): Promise<void> {
  const source = Symbol.iterator in steps ? steps[Symbol.iterator]() : steps[Symbol.asyncIterator]();
  let isInside = false;
  const enter = () => {
    if (!isInside) frame.enter();
    isInside = true;
  };
  const leave = () => {
    if (isInside) frame.leave();
    isInside = false;
  };
  let done = 0;
  let sliceStart = performance.now();
  let allowance = sliceMilliseconds / 2;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const next = source.next();
      if (next instanceof Promise) leave();
      const { value: step, done: isOver } = next instanceof Promise ? await unlessAborted(next, signal) : next;
      if (isOver === true) break;
      enter();
      step();
      done += 1;
      if (performance.now() - sliceStart < allowance) continue;
      leave();
      frame.settle(done);
      // What settling costs depends on the work: the steps get what it leaves of the slice.
      const isSlow = performance.now() - sliceStart > sliceMilliseconds;
      allowance = Math.min(sliceMilliseconds, Math.max(1, allowance * (isSlow ? 0.5 : 1.25)));
      await setImmediate();
      sliceStart = performance.now();
    }
    leave();
    frame.settle(done);
  } finally {
    // A source that waits for more is told that nobody reads it any longer.
    void source.return?.();
  }
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Call between small pieces of work: once a slice is over it answers a promise to wait for, so that others are served. */
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
