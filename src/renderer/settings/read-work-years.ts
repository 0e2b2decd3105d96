import type { DayFault, DayMarks } from '../../shared/poc/schedule/read-day-marks.ts';
import { type FoundYears, workYearsOf } from '../../shared/poc/schedule/work-years-of.ts';
import { JobError } from '../workers/job.ts';
import { runJob } from '../workers/run-job.ts';
import type { WorkYearJob } from '../workers/work-year-worker.ts';

const secondsAtMost = 20;

/** The years in a file, or why there are none: a fault of its content, or one of the file itself (null). */
export type ReadYears =
  | { readonly ok: true; readonly found: FoundYears }
  | { readonly ok: false; readonly fault: DayFault | null };

/** Reads a file of holidays in a worker of its own; it never leaves the sandbox. */
export async function readWorkYears(file: File): Promise<ReadYears> {
  const start = () => new Worker(new URL('../workers/work-year-worker.ts', import.meta.url), { type: 'module' });
  const options = {
    timeLimit: secondsAtMost * 1000,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  try {
    const read = await runJob<WorkYearJob, DayMarks>(start, { file }, options);
    return read.ok ? { ok: true, found: workYearsOf(read.marks) } : read;
  } catch (error) {
    if (error instanceof JobError) return { ok: false, fault: null };
    throw error;
  }
}
