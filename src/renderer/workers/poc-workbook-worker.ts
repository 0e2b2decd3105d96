import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import type { PocInFull } from '../../shared/poc/contract.ts';
import { type ReportWords, reportWorkbook } from '../../shared/poc/workbook/report-workbook.ts';
import { writeWorkbook } from '../../shared/workbook/write-workbook.ts';
import { serveJob } from './serve-job.ts';

export interface PocWorkbookJob {
  readonly found: PocInFull;
  readonly words: ReportWords;
  readonly date: CalendarDate;
}

serveJob<PocWorkbookJob, Uint8Array>(({ found, words, date }) => writeWorkbook(reportWorkbook(found, words, date)));
