import type { ImportedEntity } from '../../shared/intake/field.ts';
import { emptyFault, faultLineOf, faultOf } from '../../shared/intake/file-fault.ts';
import { type FileColumn, type Guess, guessFor, guessMapping } from '../../shared/intake/guess-mapping.ts';
import { findHeaderRow } from '../../shared/intake/header-row.ts';
import { importFields } from '../../shared/intake/import-fields.ts';
import { plainField } from '../../shared/intake/model.ts';
import { scaleOfHeader } from '../../shared/intake/read-value.ts';
import type { IntakeJob } from '../workers/intake/intake-worker.ts';
import type { ReadFile } from '../workers/intake/read-file.ts';
import { JobError } from '../workers/job.ts';
import { runJob } from '../workers/run-job.ts';
import { columnsOf, dataRows } from './columns-of.ts';
import { fieldsRemembered, recallMapping } from './remembered-mapping.ts';
import { type ImportSetup, type MappedField, setStage, useImport } from './state.ts';

/** Whatever reads longer is stuck or hostile. */
const timeLimit = 120_000;

const startWorker = () =>
  new Worker(new URL('../workers/intake/intake-worker.ts', import.meta.url), { type: 'module' });

let reading: AbortController | null = null;

export function cancelReading(): void {
  reading?.abort();
}

/** Reads a file in a worker and proposes what to do with it. */
export async function openFile(file: File, sheet: string | null = null): Promise<void> {
  reading?.abort();
  const controller = new AbortController();
  reading = controller;
  useImport.setState({ setup: null, stage: { kind: 'reading', name: file.name, share: 0 } });
  try {
    const read = await runJob<IntakeJob, ReadFile>(
      startWorker,
      { file, sheet },
      {
        timeLimit,
        signal: controller.signal,
        onProgress: (share) => setStage({ kind: 'reading', name: file.name, share }),
      },
    );
    const header = findHeaderRow(read.rows);
    if (dataRows(read, header).length === 0)
      setStage({ kind: 'unreadable', name: file.name, fault: emptyFault(file.name, read.text !== null), line: null });
    else
      useImport.setState({ setup: await propose(file, read, header), stage: { kind: 'mapping', isCancelled: false } });
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    const { failure } = error;
    if (failure.kind === 'cancelled') {
      if (reading === controller) setStage({ kind: 'empty' });
      return;
    }
    const fault = failure.kind === 'time-limit' ? failure.kind : faultOf(failure.message);
    const line = failure.kind === 'failed' ? faultLineOf(failure.message) : null;
    setStage({ kind: 'unreadable', name: file.name, fault, line });
  }
}

/** The set-up for a file whose columns are named in that row: as last time, or as guessed. */
export async function propose(file: File, read: ReadFile, header: number): Promise<ImportSetup> {
  const columns = columnsOf(read, header);
  const stored = await recallMapping(columns);
  const { wanted } = useImport.getState();
  const guess =
    stored === null && wanted !== null && isComplete(wanted, columns)
      ? guessFor(wanted, columns)
      : guessMapping(columns);
  return {
    ...{ file, read, header, program: guess.program },
    entity: stored?.entity ?? guess.entity,
    columns: stored === null ? fieldsGuessed(columns, guess) : fieldsRemembered(columns, stored),
    options: { mode: 'both', createsAccounts: true, createsTeammates: true, joinsSimilarNames: false },
  };
}

/** True when the columns hold all that such a record needs. */
function isComplete(entity: ImportedEntity, columns: readonly FileColumn[]): boolean {
  const found = new Set(guessFor(entity, columns).columns.map((column) => column?.field));
  return importFields[entity].every(({ key, isRequired }) => isRequired !== true || found.has(key));
}

export function fieldsGuessed(columns: readonly FileColumn[], guess: Guess): (MappedField | null)[] {
  return guess.columns.map((found, index) => {
    if (found === null) return null;
    const scale = scaleOfHeader(columns[index]?.header ?? '');
    return { ...plainField(found.field, scale), by: found.score >= 0.8 ? 'exact' : 'content' };
  });
}
