import { JobError, type JobFailure, type JobReply } from './job.ts';

/** The part of a Worker that a job needs. */
export type JobWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface JobOptions {
  /** The worker is ended after this many milliseconds, whatever it does. */
  readonly timeLimit: number;
  readonly signal: AbortSignal;
  /** Called with the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Runs one job in a worker of its own and ends the worker with it: cancelling and the time limit
 * need no cooperation from the code inside.
 * @throws JobError
 */
export function runJob<Input, Output>(
  startWorker: () => JobWorker,
  input: Input,
  { timeLimit, signal, onProgress }: JobOptions,
): Promise<Output> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new JobError({ kind: 'cancelled' }));
      return;
    }
    const worker = startWorker();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      worker.terminate();
    };
    const fail = (failure: JobFailure) => {
      end();
      reject(new JobError(failure));
    };
    const cancel = () => fail({ kind: 'cancelled' });
    const timer = setTimeout(() => fail({ kind: 'time-limit', milliseconds: timeLimit }), timeLimit);
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', (event) => fail({ kind: 'failed', message: event.message }));
    worker.addEventListener('messageerror', () => fail({ kind: 'failed', message: 'unreadable answer' }));
    worker.addEventListener('message', (event: MessageEvent<JobReply<Output>>) => {
      const reply = event.data;
      switch (reply.kind) {
        case 'progress':
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
    });
    worker.postMessage(input);
  });
}
