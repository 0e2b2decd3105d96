import { type ListFormat, listFile } from '../../shared/tabular/list-file.ts';
import type { Table } from '../../shared/tabular/table.ts';
import type { TableWorkbookOptions } from '../../shared/tabular/table-workbook.ts';
import { serveJob } from './serve-job.ts';

export interface ListFileJob {
  readonly table: Table;
  readonly format: ListFormat;
  readonly options: TableWorkbookOptions;
}

serveJob<ListFileJob, Uint8Array>(({ table, format, options }) => listFile(table, format, options));
