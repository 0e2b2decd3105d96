/** Why a job ended without a result. */
export type JobFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'time-limit'; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly message: string };

/** What a worker answers while and after it works. */
export type JobReply<Output> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly output: Output }
  | { readonly kind: 'failed'; readonly message: string };

/** Thrown by `runJob`; `failure` says which way the job ended. */
export class JobError extends Error {
  readonly failure: JobFailure;

  constructor(failure: JobFailure) {
    super(failure.kind === 'failed' ? failure.message : failure.kind);
    this.name = 'JobError';
    this.failure = failure;
  }
}
