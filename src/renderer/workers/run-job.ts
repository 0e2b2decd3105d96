import { JobError, type JobFailure, type JobReply } from './job.ts';

/** The part of a Worker that a job needs. */
export type JobWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface JobOptions {
  /** The worker is ended after this many milliseconds, whatever it does. */
  readonly timeLimit: number;
  /** Progress starts the time limit anew: work of any length goes on as long as it moves. */
  readonly isLimitOfStandstill?: boolean;
  readonly signal: AbortSignal;
  /** Called with the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Runs one job in a worker of its own and ends the worker with it: cancelling and the time limit
 * need no cooperation from the code inside.
 * @throws JobError
 */
export async function runJob<Input, Output>(
  startWorker: () => JobWorker,
  input: Input,
  options: JobOptions,
): Promise<Output> {
  if (options.signal.aborted) throw new JobError({ kind: 'cancelled' });
  const worker = startWorker();
  const output = await askWorker<Input, Output>(worker, input, options);
  worker.terminate();
  return output;
}

/**
 * Gives a worker one job and leaves it alive for more; one job at a time. A job that fails, is cancelled or takes too
 * long ends the worker.
 * @throws JobError
 */
export function askWorker<Input, Output>(worker: JobWorker, input: Input, options: JobOptions): Promise<Output> {
  const { timeLimit, isLimitOfStandstill = false, signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const end = () => {
      clearTimeout(timer);
      listening.abort();
    };
    const fail = (failure: JobFailure) => {
      end();
      worker.terminate();
      reject(new JobError(failure));
    };
    const startClock = () => setTimeout(() => fail({ kind: 'time-limit', milliseconds: timeLimit }), timeLimit);
    let timer = startClock();
    const heard = { signal: listening.signal };
    signal.addEventListener('abort', () => fail({ kind: 'cancelled' }), heard);
    worker.addEventListener('error', (event) => fail({ kind: 'failed', message: event.message }), heard);
    worker.addEventListener('messageerror', () => fail({ kind: 'failed', message: 'unreadable answer' }), heard);
    const hear = (event: MessageEvent<JobReply<Output>>) => {
      const reply = event.data;
      switch (reply.kind) {
        case 'progress':
          if (isLimitOfStandstill) {
            clearTimeout(timer);
            timer = startClock();
          }
          onProgress(reply.share);
          break;
        case 'failed':
          fail(reply);
          break;
        case 'done':
          end();
          resolve(reply.output);
          break;
      }
    };
    worker.addEventListener('message', hear, heard);
    worker.postMessage(input);
  });
}
