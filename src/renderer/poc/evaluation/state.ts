import { create } from 'zustand';
import { cellText } from '../../../shared/intake/cell.ts';
import type { FileFault } from '../../../shared/intake/file-fault.ts';
import { type EvaluationSetup, usualOptions } from '../../../shared/poc/evaluation/task.ts';
import type { EvaluatedFile } from '../../workers/evaluation/evaluate-file.ts';
import type { FilePreview } from '../../workers/evaluation/preview-file.ts';

/** Why a file could not be opened or evaluated, and in which line, counted from 1. */
export interface FileRefusal {
  readonly fault: FileFault;
  readonly line: number | null;
}

/** The file on the table, and how it is to be evaluated. */
export interface EvaluationDraft {
  readonly file: File;
  readonly preview: FilePreview;
  /** Index of the row that names the columns. */
  readonly header: number;
  readonly setup: EvaluationSetup;
}

export interface EvaluationResult extends EvaluatedFile {
  /** How it was evaluated; the draft may have moved on. */
  readonly setup: EvaluationSetup;
  readonly isKept: boolean;
}

/** What is said beside a set-up: what became of the evaluation before, or that it was taken over from the file before. */
export type SetupNote = 'cancelled' | 'carried' | FileRefusal;

/** Where the evaluation stands. */
export type EvaluationStage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'opening'; readonly name: string; readonly share: number }
  | { readonly kind: 'unreadable'; readonly name: string; readonly refusal: FileRefusal }
  | { readonly kind: 'mapping'; readonly note: SetupNote | null }
  | { readonly kind: 'evaluating'; readonly share: number }
  | { readonly kind: 'evaluated'; readonly result: EvaluationResult };

interface EvaluationState {
  /** Whose data are evaluated: another POC begins anew. */
  readonly subject: string | null;
  /** How sure intervals are to be: the POC's own. */
  readonly confidence: number;
  readonly stage: EvaluationStage;
  readonly draft: EvaluationDraft | null;
}

/** The evaluation goes on while the user looks at other pages, so its state lives outside them. */
export const useEvaluation = create<EvaluationState>(() => ({
  subject: null,
  confidence: usualOptions.confidence,
  stage: { kind: 'empty' },
  draft: null,
}));

export function setStage(stage: EvaluationStage): void {
  useEvaluation.setState({ stage });
}

/** A change of the set-up asks for another evaluation. */
export function changeDraft(changes: Partial<EvaluationDraft>): void {
  useEvaluation.setState(({ draft }) =>
    draft === null ? {} : { draft: { ...draft, ...changes }, stage: { kind: 'mapping', note: null } },
  );
}

/** The heads of the file's columns; a column without one is named by its place. */
export function headsOf({ preview, header }: Pick<EvaluationDraft, 'preview' | 'header'>): readonly string[] {
  const below = preview.rows.slice(header + 1, header + 60);
  const heads = preview.rows[header]?.cells ?? [];
  const width = heads.length > 0 ? heads.length : Math.max(0, ...below.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => cellText(heads[at]).trim() || `#${at + 1}`);
}
