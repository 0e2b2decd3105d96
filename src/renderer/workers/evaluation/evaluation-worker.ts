import type { IntakeRow } from '../../../shared/intake/cell.ts';
import type { MissKeeper } from '../../../shared/poc/evaluation/miss-keeper.ts';
import type { Miss } from '../../../shared/poc/evaluation/tally.ts';
import { serveJob } from '../serve-job.ts';
import { type EvaluatedFile, type EvaluationJob, evaluateFile } from './evaluate-file.ts';
import { type FilePreview, previewFile } from './preview-file.ts';

export type EvaluationRequest =
  | { readonly kind: 'preview'; readonly file: File; readonly sheet: string | null }
  | { readonly kind: 'evaluate'; readonly job: EvaluationJob }
  | { readonly kind: 'misses'; readonly miss: Miss; readonly from: number; readonly count: number };
export type EvaluationAnswer = FilePreview | EvaluatedFile | readonly IntakeRow[];

/** Wrong rows of the last evaluation: they stay here and go with the worker. */
let misses: MissKeeper | null = null;

serveJob<EvaluationRequest, EvaluationAnswer>(async (request, onProgress) => {
  switch (request.kind) {
    case 'preview':
      return previewFile(request.file, request.sheet, onProgress);
    case 'evaluate': {
      const { misses: found, ...evaluated } = await evaluateFile(request.job, onProgress);
      misses = found;
      return evaluated;
    }
    case 'misses':
      return misses?.page(request.miss, request.from, request.count) ?? [];
  }
});
