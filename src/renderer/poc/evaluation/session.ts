import type { IntakeRow } from '../../../shared/intake/cell.ts';
import { emptyFault, faultLineOf, faultOf } from '../../../shared/intake/file-fault.ts';
import { findHeaderRow } from '../../../shared/intake/header-row.ts';
import { carrySetup, type EarlierSetup } from '../../../shared/poc/evaluation/carry-setup.ts';
import { guessSetup, headWords } from '../../../shared/poc/evaluation/guess-setup.ts';
import type { Miss } from '../../../shared/poc/evaluation/tally.ts';
import type { EvaluationSetup } from '../../../shared/poc/evaluation/task.ts';
import type { EvaluatedFile } from '../../workers/evaluation/evaluate-file.ts';
import type { EvaluationRequest } from '../../workers/evaluation/evaluation-worker.ts';
import type { FilePreview } from '../../workers/evaluation/preview-file.ts';
import { JobError } from '../../workers/job.ts';
import { askWorker, runJob } from '../../workers/run-job.ts';
import { changeDraft, type EvaluationDraft, type FileRefusal, headsOf, setStage, useEvaluation } from './state.ts';

/** Whatever stands still for longer is stuck or hostile. */
const standstill = { timeLimit: 30_000, isLimitOfStandstill: true } as const;

/** Rows that may name the columns. */
const SEARCHED_ROWS = 20;

const startWorker = () =>
  new Worker(new URL('../../workers/evaluation/evaluation-worker.ts', import.meta.url), { type: 'module' });

let working: AbortController | null = null;
/** Holds the wrong rows of the evaluation on the screen. */
let keeper: Worker | null = null;
/** How the file before was to be evaluated: a corrected one need not be set up anew. */
let earlier: EarlierSetup | null = null;

export function cancelWork(): void {
  working?.abort();
}

/** Reads the beginning of a file and proposes what to evaluate: as the file before, where it has the same columns. */
export async function openFile(file: File, sheet: string | null = null): Promise<void> {
  rememberSetup();
  const controller = begin();
  useEvaluation.setState({ draft: null, stage: { kind: 'opening', name: file.name, share: 0 } });
  try {
    const preview = await runJob<EvaluationRequest, FilePreview>(
      startWorker,
      { kind: 'preview', file, sheet },
      {
        ...standstill,
        signal: controller.signal,
        onProgress: (share) => setStage({ kind: 'opening', name: file.name, share }),
      },
    );
    const header = findHeaderRow(preview.rows, headWords);
    const draft = carried(file, preview, header);
    if (draft !== null) useEvaluation.setState({ draft, stage: { kind: 'mapping', note: 'carried' } });
    else if (preview.rows.length === header + 1 && preview.sheets.length < 2)
      setStage({
        ...{ kind: 'unreadable', name: file.name },
        refusal: { fault: emptyFault(file.name, preview.text !== null), line: null },
      });
    else useEvaluation.setState({ draft: proposed(file, preview, header), stage: { kind: 'mapping', note: null } });
  } catch (error) {
    const refusal = refusalOf(error);
    if (working !== controller) return;
    setStage(refusal === null ? { kind: 'empty' } : { kind: 'unreadable', name: file.name, refusal });
  }
}

/** The draft of the file before for this one; null when a row with its heads is not among the first. */
function carried(file: File, preview: FilePreview, guessed: number): EvaluationDraft | null {
  if (earlier === null) return null;
  for (const header of [guessed, ...preview.rows.slice(0, SEARCHED_ROWS).keys()]) {
    const setup = carrySetup(earlier, headsOf({ preview, header }));
    if (setup !== null && preview.rows.length > header + 1) {
      return { file, preview, header, setup: atConfidence(setup, useEvaluation.getState().confidence) };
    }
  }
  return null;
}

/** The draft for a file whose columns are named in that row. */
export function proposed(file: File, preview: FilePreview, header: number): EvaluationDraft {
  const setup = guessSetup(headsOf({ preview, header }), preview.rows.slice(header + 1));
  return { file, preview, header, setup: atConfidence(setup, useEvaluation.getState().confidence) };
}

/** Evaluates the file as the draft says; the worker lives on with the wrong rows until the next file. */
export async function evaluate(draft: EvaluationDraft): Promise<void> {
  const controller = begin();
  const { file, preview, header, setup } = draft;
  setStage({ kind: 'evaluating', share: 0 });
  const worker = startWorker();
  const job = {
    file,
    sheet: preview.sheet,
    headLine: preview.rows[header]?.line ?? 1,
    width: headsOf(draft).length,
    setup,
  };
  try {
    const found = await askWorker<EvaluationRequest, EvaluatedFile>(
      worker,
      { kind: 'evaluate', job },
      { ...standstill, signal: controller.signal, onProgress: (share) => setStage({ kind: 'evaluating', share }) },
    );
    keeper = worker;
    setStage({ kind: 'evaluated', result: { ...found, setup, isKept: false } });
  } catch (error) {
    const refusal = refusalOf(error);
    if (working === controller) setStage({ kind: 'mapping', note: refusal ?? 'cancelled' });
  }
}

/** A page of wrong rows of one kind, from the worker that kept them. */
export async function missesOf(miss: Miss, from: number, count: number): Promise<readonly IntakeRow[]> {
  if (keeper === null) return [];
  return askWorker<EvaluationRequest, readonly IntakeRow[]>(
    keeper,
    { kind: 'misses', miss, from, count },
    { ...standstill, signal: new AbortController().signal, onProgress: () => {} },
  );
}

/** Puts the file away, and all that was read of it. */
export function startOver(): void {
  rememberSetup();
  begin();
  useEvaluation.setState({ draft: null, stage: { kind: 'empty' } });
}

/**
 * Opens the screen for somebody's data; what lies there of another's is put away, and what was evaluated at another
 * confidence is evaluated anew.
 */
export function openFor(subject: string, confidence: number): void {
  const { subject: known, confidence: before, draft } = useEvaluation.getState();
  if (known !== subject) {
    startOver();
    earlier = null;
  }
  useEvaluation.setState({ subject, confidence });
  if (known !== subject || before === confidence || draft === null) return;
  working?.abort();
  changeDraft({ setup: atConfidence(draft.setup, confidence) });
}

function atConfidence(setup: EvaluationSetup, confidence: number): EvaluationSetup {
  return { ...setup, options: { ...setup.options, confidence } };
}

function rememberSetup(): void {
  const { draft, stage } = useEvaluation.getState();
  if (draft === null) return;
  earlier = { heads: headsOf(draft), setup: stage.kind === 'evaluated' ? stage.result.setup : draft.setup };
}

/** Whatever was under way ends, and wrong rows kept before go. */
function begin(): AbortController {
  working?.abort();
  keeper?.terminate();
  keeper = null;
  working = new AbortController();
  return working;
}

/** Why work ended; null = the user ended it. */
function refusalOf(error: unknown): FileRefusal | null {
  if (!(error instanceof JobError)) throw error;
  const { failure } = error;
  if (failure.kind === 'cancelled') return null;
  if (failure.kind === 'time-limit') return { fault: failure.kind, line: null };
  return { fault: faultOf(failure.message), line: faultLineOf(failure.message) };
}
