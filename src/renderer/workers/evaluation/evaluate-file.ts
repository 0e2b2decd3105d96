import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { FileRefused } from '../../../shared/intake/file-fault.ts';
import { createEvaluator, type Evaluation } from '../../../shared/poc/evaluation/evaluate.ts';
import type { MissKeeper, MissKind } from '../../../shared/poc/evaluation/miss-keeper.ts';
import type { EvaluationSetup } from '../../../shared/poc/evaluation/task.ts';
import { readRows } from '../intake/read-file.ts';

export interface EvaluationJob {
  readonly file: File;
  /** Name of the sheet; '' for a text file. */
  readonly sheet: string;
  /** The line that names the columns, counted from 1; rows are counted below it. */
  readonly headLine: number;
  /** How many columns it names. */
  readonly width: number;
  readonly setup: EvaluationSetup;
}

/** What leaves the worker: aggregates, and a word on what can be looked through. */
export interface EvaluatedFile {
  readonly evaluation: Evaluation;
  readonly missKinds: readonly MissKind[];
  /** SHA-256 of the file's bytes as 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Rows between two signs of life where the reader itself gives none. */
const ROWS_BETWEEN_SIGNS = 20_000;

/**
 * Evaluates a file of up to a million rows as it is read, its fingerprint taken on the way.
 * @throws FileRefused when the file cannot be read, holds too much, or no row of it can be used.
 */
export async function evaluateFile(
  { file, sheet, headLine, width, setup }: Omit<EvaluationJob, 'file'> & { readonly file: Blob },
  onProgress: (share: number) => void,
): Promise<EvaluatedFile & { readonly misses: MissKeeper }> {
  const evaluator = createEvaluator(setup, width);
  const hash = sha256.create();
  let [rows, done] = [0, 0];
  await readRows(file, sheet === '' ? null : sheet, {
    onBytes: (bytes) => hash.update(bytes),
    onRow({ line, cells }) {
      if (line > headLine) evaluator.add(line, cells);
      rows += 1;
      if (rows % ROWS_BETWEEN_SIGNS === 0) onProgress(done);
      return true;
    },
    onProgress(share) {
      done = share;
      onProgress(share);
    },
  });
  const evaluation = evaluator.result();
  if (evaluation.rows.read === 0) throw new FileRefused('no-rows');
  const { misses } = evaluator;
  return { evaluation, misses, missKinds: misses.kinds(), sha256: bytesToHex(hash.digest()) };
}
