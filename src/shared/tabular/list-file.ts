import { writeWorkbook } from '../workbook/write-workbook.ts';
import type { Table } from './table.ts';
import { type TableWorkbookOptions, tableWorkbook } from './table-workbook.ts';
import { writeCsv } from './write-csv.ts';

/** Formats that a list can be saved in. */
export type ListFormat = 'xlsx' | 'csv';

/** The table as a file's bytes. */
export async function listFile(table: Table, format: ListFormat, options: TableWorkbookOptions): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(writeCsv(table));
  return writeWorkbook(tableWorkbook(table, options));
}
