import type { TFunction } from 'i18next';
import type { RowReport } from '../../shared/intake/model.ts';
import type { RowFault } from '../../shared/intake/row-fault.ts';
import { localDay } from '../../shared/kernel/days.ts';
import { saveList } from '../app/list-export/save-list.ts';
import { columnsOf, dataRows } from './columns-of.ts';
import type { ImportSetup } from './state.ts';

/** Saves the rows that were not taken in, as they stand in the file, with their line and the reasons; null when cancelled. */
export function saveRefusedRows(
  { file, read, header }: ImportSetup,
  reports: readonly RowReport[],
  words: (fault: RowFault) => string,
  t: TFunction,
) {
  const heads = columnsOf(read, header);
  const reasons = new Map(
    reports
      .filter(({ outcome }) => outcome === 'refuse')
      .map(({ line, faults }) => [line, faults.map(words).join('; ')]),
  );
  const rows = dataRows(read, header).filter(({ line }) => reasons.has(line));
  return saveList(
    {
      title: t('intake:reportTitle', { name: file.name.replace(/\.[^.]+$/, '') }),
      format: 'xlsx',
      date: localDay(new Date()),
      table: {
        columns: [
          { header: t('intake:reportReason'), kind: 'text' },
          { header: t('intake:reportLine'), kind: 'number' },
          ...heads.map((column) => ({ header: column.header, kind: 'text' }) as const),
        ],
        rows: rows.map(({ line, cells }) => [
          reasons.get(line) ?? '',
          line,
          ...heads.map((_, index) => cells[index] ?? null),
        ]),
      },
    },
    new AbortController().signal,
  );
}
