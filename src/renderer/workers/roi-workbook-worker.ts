import type { RoiModel } from '../../shared/roi/model.ts';
import type { RoiWorkbookOptions } from '../../shared/roi/workbook/book-context.ts';
import { buildRoiWorkbook } from '../../shared/roi/workbook/build-workbook.ts';
import { writeWorkbook } from '../../shared/workbook/write-workbook.ts';
import { serveJob } from './serve-job.ts';

export interface RoiWorkbookJob {
  readonly model: RoiModel;
  readonly options: RoiWorkbookOptions;
}

/** Shares of the work that are done once the book is laid out, and once it is written. */
const progress = { started: 0.05, built: 0.4 } as const;

serveJob<RoiWorkbookJob, Uint8Array>(async ({ model, options }, onProgress) => {
  onProgress(progress.started);
  const built = buildRoiWorkbook(model, options);
  if (!built.ok) throw new Error(built.errors.map(({ place, error }) => `${place}: ${error.code}`).join('; '));
  onProgress(progress.built);
  return writeWorkbook(built.workbook);
});
