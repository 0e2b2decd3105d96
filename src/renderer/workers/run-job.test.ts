import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { JobReply } from './job.ts';
import { askWorker, type JobOptions, type JobWorker, runJob } from './run-job.ts';

function fakeWorker() {
  const target = new EventTarget();
  const posted: unknown[] = [];
  let isEnded = false;
  const worker = {
    postMessage: (message: unknown) => posted.push(message),
    terminate: () => {
      isEnded = true;
    },
    addEventListener: target.addEventListener.bind(target),
  } as JobWorker;
  return {
    worker,
    posted,
    isEnded: () => isEnded,
    answers: (reply: JobReply<string>) => target.dispatchEvent(new MessageEvent('message', { data: reply })),
    breaks: (message: string) => target.dispatchEvent(Object.assign(new Event('error'), { message })),
  };
}

function start(changes: Partial<JobOptions> = {}) {
  const fake = fakeWorker();
  const progress: number[] = [];
  const cancel = new AbortController();
  const outcome = runJob<string, string>(() => fake.worker, 'input', {
    timeLimit: 1000,
    signal: cancel.signal,
    onProgress: (share) => progress.push(share),
    ...changes,
  }).then(
    (output) => ({ output, ended: fake.isEnded() }),
    (error) => ({ failure: error.failure, ended: fake.isEnded() }),
  );
  return { ...fake, progress, cancel, outcome };
}

describe('a job in a worker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('hands the input over, reports progress and ends the worker with the result', async () => {
    const job = start();
    job.answers({ kind: 'progress', share: 0.5 });
    job.answers({ kind: 'done', output: 'book' });
    expect({ ...(await job.outcome), posted: job.posted, progress: job.progress }).toEqual({
      output: 'book',
      ended: true,
      posted: ['input'],
      progress: [0.5],
    });
  });

  test('is ended at once when the user cancels, even if the worker never listens', async () => {
    const job = start();
    job.cancel.abort();
    expect(await job.outcome).toEqual({ failure: { kind: 'cancelled' }, ended: true });
  });

  test('does not start a worker for a job that was cancelled before', async () => {
    const job = start({ signal: AbortSignal.abort() });
    expect({ ...(await job.outcome), posted: job.posted }).toEqual({
      failure: { kind: 'cancelled' },
      ended: false,
      posted: [],
    });
  });

  test('is ended by the time limit when the worker hangs', async () => {
    const job = start({ timeLimit: 200 });
    vi.advanceTimersByTime(200);
    expect(await job.outcome).toEqual({ failure: { kind: 'time-limit', milliseconds: 200 }, ended: true });
  });

  test('that may stand still for so long only goes on as long as it moves', async () => {
    const job = start({ timeLimit: 200, isLimitOfStandstill: true });
    for (const share of [0.1, 0.2, 0.3]) {
      vi.advanceTimersByTime(150);
      job.answers({ kind: 'progress', share });
    }
    vi.advanceTimersByTime(200);
    expect(await job.outcome).toEqual({ failure: { kind: 'time-limit', milliseconds: 200 }, ended: true });
    expect(job.progress).toEqual([0.1, 0.2, 0.3]);
  });

  test('passes on what went wrong inside, thrown or crashed', async () => {
    const thrown = start();
    thrown.answers({ kind: 'failed', message: 'no sheet' });
    const crashed = start();
    crashed.breaks('out of memory');
    expect([await thrown.outcome, await crashed.outcome]).toEqual([
      { failure: { kind: 'failed', message: 'no sheet' }, ended: true },
      { failure: { kind: 'failed', message: 'out of memory' }, ended: true },
    ]);
  });
});

test('a worker that is asked twice answers each question, and lives on', async () => {
  const fake = fakeWorker();
  const ask = (input: string) =>
    askWorker<string, string>(fake.worker, input, {
      timeLimit: 1000,
      signal: new AbortController().signal,
      onProgress: () => {},
    });
  const first = ask('one');
  fake.answers({ kind: 'done', output: 'answer one' });
  const firstAnswer = await first;
  const second = ask('two');
  fake.answers({ kind: 'done', output: 'answer two' });
  expect([firstAnswer, await second, fake.posted, fake.isEnded()]).toEqual([
    'answer one',
    'answer two',
    ['one', 'two'],
    false,
  ]);
});
