import { FileRefused } from '../../shared/intake/file-fault.ts';
import { decodedText, encodingOf } from '../../shared/intake/text-file.ts';
import { type DayMarks, marksOfIcs, marksOfJson, marksOfRows } from '../../shared/poc/schedule/read-day-marks.ts';
import { fileChunks } from './intake/file-chunks.ts';
import { readFile } from './intake/read-file.ts';
import { serveJob } from './serve-job.ts';

export interface WorkYearJob {
  readonly file: File;
}

/** A list of holidays is a few lines; whatever is larger is none. */
const largestText = 2_000_000;
const bytesOfHead = 64;

serveJob<WorkYearJob, DayMarks>(async ({ file }) => {
  const head = await file.slice(0, bytesOfHead).text();
  const begins = head.replace(/^\uFEFF/, '').trimStart();
  if (begins.startsWith('BEGIN:VCALENDAR')) return marksOfIcs(await textOf(file));
  if (begins.startsWith('{') || begins.startsWith('[')) return marksOfJson(await textOf(file));
  return marksOfRows((await readFile(file, null, () => undefined)).rows);
});

async function textOf(file: File): Promise<string> {
  if (file.size > largestText) throw new FileRefused('too-large');
  let text = '';
  for await (const piece of decodedText(fileChunks(file), await encodingOf(() => fileChunks(file)))) text += piece;
  return text;
}
