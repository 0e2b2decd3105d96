import { create } from 'zustand';
import type { ImportedEntity } from '../../shared/intake/field.ts';
import type { FileFault } from '../../shared/intake/file-fault.ts';
import type { Program } from '../../shared/intake/guess-mapping.ts';
import type { ImportCounts, ImportEvent, ImportPlan, RowReport } from '../../shared/intake/model.ts';
import type { ReadFile } from '../workers/intake/read-file.ts';

/** A field chosen for a column, and who chose it. */
export interface MappedField extends Omit<ImportPlan['columns'][number], 'column'> {
  readonly by: 'exact' | 'content' | 'remembered' | 'chosen';
}

/** The file on the table, and what is to be done with it. */
export interface ImportSetup {
  readonly file: File;
  readonly read: ReadFile;
  /** Index of the row that names the columns. */
  readonly header: number;
  readonly entity: ImportedEntity;
  readonly program: Program | null;
  /** In the order of the file's columns; null = not imported. */
  readonly columns: readonly (MappedField | null)[];
  readonly options: Omit<ImportPlan, 'entity' | 'columns'>;
}

export type WriteStep = Extract<ImportEvent, { kind: 'progress' }>['step'];

/** Where the import stands. */
export type ImportStage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'unreadable'; readonly name: string; readonly fault: FileFault; readonly line: number | null }
  | { readonly kind: 'mapping'; readonly isCancelled: boolean }
  | { readonly kind: 'checking'; readonly share: number }
  | { readonly kind: 'checked'; readonly counts: ImportCounts; readonly rows: readonly RowReport[] }
  | { readonly kind: 'running'; readonly step: WriteStep; readonly share: number }
  | { readonly kind: 'finished'; readonly counts: ImportCounts; readonly rows: readonly RowReport[] };

interface ImportState {
  readonly stage: ImportStage;
  readonly setup: ImportSetup | null;
  /** Kind of records the user came for; a guess gives way to it when the columns allow. */
  readonly wanted: ImportedEntity | null;
}

/** The import goes on while the user looks at other pages, so its state lives outside them. */
export const useImport = create<ImportState>(() => ({ stage: { kind: 'empty' }, setup: null, wanted: null }));

export function setStage(stage: ImportStage): void {
  useImport.setState({ stage });
}

/** What is written changes with the set-up, so a check of before is worth nothing. */
export function changeSetup(changes: Partial<ImportSetup>): void {
  useImport.setState(({ setup }) =>
    setup === null ? {} : { setup: { ...setup, ...changes }, stage: { kind: 'mapping', isCancelled: false } },
  );
}
