import type { IntakeRow } from '../../../shared/intake/cell.ts';
import { FileRefused } from '../../../shared/intake/file-fault.ts';
import { type IntakeFormat, preCheck, sniff, sniffedBytes } from '../../../shared/intake/pre-check.ts';
import type { Separator, TextEncodingName } from '../../../shared/intake/text-file.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbookFile } from './read-workbook-file.ts';

/** Packed, a workbook is smaller than what it may unpack to. */
const LARGEST_WORKBOOK = 400e6;

/** A table as read from a file, with what was found out about the file. */
export interface ReadFile {
  readonly format: IntakeFormat;
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly IntakeRow[];
  readonly text: { readonly encoding: TextEncodingName; readonly separator: Separator } | null;
}

/**
 * Reads one table of a file whose name says nothing: what it is is told by its content.
 * @param sheet Name of the sheet, null = the first that holds rows.
 * @throws FileRefused with the reason; any other error is a parser's own.
 */
export async function readFile(
  file: Blob,
  sheet: string | null,
  onProgress: (share: number) => void,
): Promise<ReadFile> {
  const head = new Uint8Array(await file.slice(0, sniffedBytes).arrayBuffer());
  const found = sniff(head) === 'text' ? await textTable(file, onProgress) : await workbookTable(file, sheet);
  if (found.rows.length === 0) throw new FileRefused('no-rows');
  return found;
}

async function textTable(file: Blob, onProgress: (share: number) => void): Promise<ReadFile> {
  const { rows, encoding, separator } = await readCsv(file, onProgress);
  return { format: 'csv', sheets: [], sheet: '', rows, text: { encoding, separator } };
}

async function workbookTable(file: Blob, sheet: string | null): Promise<ReadFile> {
  if (file.size > LARGEST_WORKBOOK) throw new FileRefused('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = preCheck(bytes);
  if (format === 'csv') throw new FileRefused('not-a-workbook');
  return { format, ...(await readWorkbookFile(bytes, format, sheet)), text: null };
}
