import type { IntakeRow } from '../../../shared/intake/cell.ts';
import { FileRefused } from '../../../shared/intake/file-fault.ts';
import { type IntakeFormat, preCheck, sniff, sniffedBytes } from '../../../shared/intake/pre-check.ts';
import { readCsv, type TextForm } from './read-csv.ts';
import { readWorkbookFile } from './read-workbook-file.ts';
import { createRowSieve, type RowSieve, type RowSink } from './row-sieve.ts';

/** Packed, a workbook is smaller than what it may unpack to. */
const LARGEST_WORKBOOK = 400e6;
/** More rows than a list of records has. */
const MOST_ROWS = 200_000;

/** A table in a file: what was found out about it beside its rows. */
export interface FoundTable {
  readonly format: IntakeFormat;
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly text: TextForm | null;
}

/** A table as read from a file, with what was found out about the file. */
export interface ReadFile extends FoundTable {
  readonly rows: readonly IntakeRow[];
}

export interface RowReading {
  readonly onRow: RowSink;
  /** Every byte of the file, in turn and once, unless the rows were stopped. */
  readonly onBytes?: (bytes: Uint8Array) => void;
  readonly onProgress: (share: number) => void;
}

/**
 * Reads one table of a file row by row; the file's name says nothing: what it is is told by its content.
 * @param sheet Name of the sheet, null = the first that holds rows.
 * @throws FileRefused with the reason; any other error is a parser's own.
 */
export async function readRows(file: Blob, sheet: string | null, reading: RowReading): Promise<FoundTable> {
  try {
    return await readTable(file, sheet, reading);
  } catch (error) {
    // A file that changed since it was chosen, and a folder, say so only when they are read.
    const isGone = error instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(error.name);
    throw isGone ? new FileRefused('unreachable') : error;
  }
}

async function readTable(file: Blob, sheet: string | null, reading: RowReading): Promise<FoundTable> {
  const { onRow, onBytes = () => {}, onProgress } = reading;
  const head = new Uint8Array(await file.slice(0, sniffedBytes).arrayBuffer());
  const sieve = createRowSieve(onRow);
  const found =
    sniff(head) === 'text'
      ? { format: 'csv' as const, sheets: [], sheet: '', text: await readCsv(file, sieve, onBytes, onProgress) }
      : await workbookTable(file, sheet, sieve, onBytes, onProgress);
  if (!sieve.hasRows()) throw new FileRefused('no-rows');
  return found;
}

async function workbookTable(
  file: Blob,
  sheet: string | null,
  sieve: RowSieve,
  onBytes: (bytes: Uint8Array) => void,
  onProgress: (share: number) => void,
): Promise<FoundTable> {
  if (file.size > LARGEST_WORKBOOK) throw new FileRefused('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = preCheck(bytes);
  if (format === 'csv') throw new FileRefused('not-a-workbook');
  onBytes(bytes);
  return { format, ...(await readWorkbookFile(bytes, format, sheet, sieve, onProgress)), text: null };
}

/**
 * Reads one table of a file whole, as `readRows` does.
 * @throws FileRefused with the reason, also when there are more rows than a list of records has.
 */
export async function readFile(
  file: Blob,
  sheet: string | null,
  onProgress: (share: number) => void,
): Promise<ReadFile> {
  const rows: IntakeRow[] = [];
  const onRow: RowSink = (row) => {
    if (rows.length >= MOST_ROWS) throw new FileRefused('too-many-rows');
    return rows.push(row) > 0;
  };
  return { ...(await readRows(file, sheet, { onRow, onProgress })), rows };
}
