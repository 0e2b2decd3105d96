import i18next from 'i18next';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import type { ListFormat } from '../../../shared/tabular/list-file.ts';
import type { Table } from '../../../shared/tabular/table.ts';
import type { TableWorkbookOptions } from '../../../shared/tabular/table-workbook.ts';
import type { ListFileJob } from '../../workers/list-file-worker.ts';
import { runJob } from '../../workers/run-job.ts';
import { client } from '../client.ts';

/** A list of 100 000 rows takes seconds; whatever takes two minutes has gone wrong. */
const timeLimit = 120_000;

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const satisfies Record<ListFormat, string>;

const startWorker = () => new Worker(new URL('../../workers/list-file-worker.ts', import.meta.url), { type: 'module' });

export interface ListToSave {
  /** What the list is called; names the sheet and the file. */
  readonly title: string;
  readonly table: Table;
  readonly format: ListFormat;
  readonly date: CalendarDate;
  /** A second sheet that explains the first; workbooks only. */
  readonly guide?: TableWorkbookOptions['guide'];
}

/**
 * Writes a list in a worker and asks where to save it; null when the user cancels that question.
 * @throws JobError when the writing was cancelled or failed, and what `system.saveFile` refuses.
 */
export async function saveList(
  { title, table, format, date, guide }: ListToSave,
  signal: AbortSignal,
): Promise<{ readonly path: string } | null> {
  const options = { title, creator: i18next.t('app:name'), date, ...(guide === undefined ? {} : { guide }) };
  const bytes = await runJob<ListFileJob, Uint8Array<ArrayBuffer>>(
    startWorker,
    { table, format, options },
    { timeLimit, signal, onProgress: () => {} },
  );
  const suggestedName = `${title.slice(0, 150)} ${date}.${format}`;
  const content = new File([bytes], suggestedName, { type: types[format] });
  return client.system.saveFile({ suggestedName, kind: format, content });
}
