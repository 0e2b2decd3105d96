import type { ImportEvent, ImportPlan, RowReport } from '../../shared/intake/model.ts';
import { client } from '../app/client.ts';
import { reportFailure } from '../app/failures.ts';
import { columnsOf, dataRows } from './columns-of.ts';
import { rememberMapping } from './remembered-mapping.ts';
import { type ImportSetup, type MappedField, setStage, useImport } from './state.ts';

const rowsAtOnce = 500;

/** What has been handed over to the main floor, so that a second look does not hand it over again. */
let staged: { readonly read: ImportSetup['read']; readonly header: number; readonly upload: string } | null = null;
let working: AbortController | null = null;

export function cancelWork(): void {
  working?.abort();
}

export function planOf({ entity, columns, options }: ImportSetup): ImportPlan {
  return {
    entity,
    ...options,
    columns: columns.flatMap((mapped, column) => (mapped === null ? [] : [{ column, ...fieldOf(mapped) }])),
  };
}

/** How the column is read, without who chose it. */
function fieldOf({ by: _, values, ...field }: MappedField) {
  return { ...field, values: [...values] };
}

async function stage({ read, header }: ImportSetup, signal: AbortSignal): Promise<string> {
  if (staged?.read === read && staged.header === header) return staged.upload;
  const { upload } = await client.intake.begin();
  const rows = dataRows(read, header);
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    signal.throwIfAborted();
    const part = rows.slice(at, at + rowsAtOnce).map(({ line, cells }) => ({ line, cells: [...cells] }));
    await client.intake.stage({ upload, rows: part });
  }
  staged = { read, header, upload };
  return upload;
}

/** Asks what would become of each row. */
export async function checkRows(setup: ImportSetup): Promise<void> {
  await work('checking', async (signal) => {
    setStage({ kind: 'checking', share: 0 });
    const upload = await stage(setup, signal);
    const events = await client.intake.preview({ upload, plan: planOf(setup) }, { signal });
    const result = await follow(events, signal, ({ share }) => setStage({ kind: 'checking', share }));
    setStage({ kind: 'checked', ...result });
  });
}

/** Writes the rows; leaving the page does not stop it, `cancelWork` does. */
export async function runImport(setup: ImportSetup): Promise<void> {
  await work('running', async (signal) => {
    setStage({ kind: 'running', step: 'check', share: 0 });
    const upload = await stage(setup, signal);
    const input = { upload, plan: planOf(setup), fileName: setup.file.name.slice(0, 255) };
    const events = await client.intake.run(input, { signal });
    const result = await follow(events, signal, ({ step, share }) => setStage({ kind: 'running', step, share }));
    setStage({ kind: 'finished', ...result });
    await rememberMapping(setup, columnsOf(setup.read, setup.header));
  });
}

async function work(kind: 'checking' | 'running', act: (signal: AbortSignal) => Promise<void>): Promise<void> {
  working?.abort();
  const controller = new AbortController();
  working = controller;
  try {
    await act(controller.signal);
  } catch (error) {
    // Whoever began anew in the meantime has a stage of his own.
    if (working !== controller) return;
    if (useImport.getState().stage.kind === kind) {
      setStage({ kind: 'mapping', isCancelled: kind === 'running' && controller.signal.aborted });
    }
    if (!controller.signal.aborted) reportFailure(error);
  }
}

async function follow(
  events: AsyncIterable<ImportEvent>,
  signal: AbortSignal,
  onProgress: (event: Extract<ImportEvent, { kind: 'progress' }>) => void,
) {
  const rows: RowReport[] = [];
  for await (const event of events) {
    signal.throwIfAborted();
    if (event.kind === 'progress') onProgress(event);
    if (event.kind === 'rows') rows.push(...event.rows);
    if (event.kind === 'done') return { rows, counts: event.counts };
  }
  throw new Error('The import ended without a result');
}

/** Puts the file away. */
export function startOver(): void {
  cancelWork();
  if (staged !== null) void client.intake.discard({ upload: staged.upload });
  staged = null;
  useImport.setState({ setup: null, stage: { kind: 'empty' } });
}
