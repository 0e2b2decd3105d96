import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import type { PocInFull } from '../../shared/poc/contract.ts';
import type { PlannedLine } from '../../shared/poc/workbook/plan-sheet.ts';
import { type ReportWords, reportWorkbook } from '../../shared/poc/workbook/report-workbook.ts';
import { writeWorkbook } from '../../shared/workbook/write-workbook.ts';
import { serveJob } from './serve-job.ts';

export interface PocWorkbookJob {
  readonly found: PocInFull;
  readonly plan: readonly PlannedLine[];
  readonly words: ReportWords;
  readonly date: CalendarDate;
}

serveJob<PocWorkbookJob, Uint8Array>(({ found, plan, words, date }) =>
  writeWorkbook(reportWorkbook(found, plan, words, date)),
);
