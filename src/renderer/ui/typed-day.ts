import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';

dayjs.extend(customParseFormat);

export const isoDay = 'YYYY-MM-DD';

/**
 * Ways to write a day that are complete only with their last letter: while somebody is still typing, none of them may be
 * taken for a day. `2026-10-1` is one on the way to `2026-10-15`, so it is read at the end alone (`readDay`).
 */
const complete = [isoDay, 'YYYY/MM/DD', 'YYYY.MM.DD', 'YYYYMMDD'];

/** What the picker reads while somebody types; the first is how it writes. */
export function pickedFormats(isChinese: boolean, inChinese: string): readonly string[] {
  return isChinese ? [...complete, inChinese] : ['D MMM YYYY', ...complete, inChinese];
}

/** The day that a finished text means as `YYYY-MM-DD`; null when it is none. */
export function readDay(text: string, formats: readonly string[]): string | null {
  const inFull = text.replace(/(?<!\d)\d(?!\d)/g, '0$&');
  const day = [text, inFull].map((written) => dayjs(written, [...formats], 'en', true)).find((read) => read.isValid());
  return day?.format(isoDay) ?? null;
}
