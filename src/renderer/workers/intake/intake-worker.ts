import { serveJob } from '../serve-job.ts';
import { type ReadFile, readFile } from './read-file.ts';

export interface IntakeJob {
  readonly file: File;
  /** Null = the first sheet that holds rows. */
  readonly sheet: string | null;
}

serveJob<IntakeJob, ReadFile>(({ file, sheet }, onProgress) => readFile(file, sheet, onProgress));
