/** Why a file cannot be read, as a code; each has words that say what to do. */
export const fileFaults = [
  'empty',
  'unreachable',
  'truncated',
  'html',
  'binary',
  'encrypted',
  'not-a-workbook',
  'macros',
  'external-links',
  'embedded-files',
  'unsafe-path',
  'too-large',
  'compression-bomb',
  'unreadable-text',
  'open-quote',
  'no-rows',
  'text-as-workbook',
  'too-many-rows',
  'too-many-columns',
  'too-many-labels',
  'time-limit',
  'damaged',
] as const;
export type FileFault = (typeof fileFaults)[number];

/** A file that was refused before anything of it was used; `line` = where, counted from 1, when one line is to blame. */
export class FileRefused extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault, line?: number) {
    super(line === undefined ? fault : `${fault} ${line}`);
    this.name = 'FileRefused';
    this.fault = fault;
  }
}

/** The fault behind a message that crossed from a worker, or `damaged` for anything a parser said by itself. */
export function faultOf(message: string): FileFault {
  return fileFaults.find((fault) => fault === message.split(' ')[0]) ?? 'damaged';
}

/** The line that such a message names, counted from 1; null when it names none. */
export function faultLineOf(message: string): number | null {
  const line = /^\S+ (\d+)$/.exec(message)?.[1];
  return line === undefined ? null : Number(line);
}

/** Why nothing was read of a file that holds no rows of data: of a text named .xlsx, that it is none. */
export function emptyFault(name: string, isText: boolean): FileFault {
  return isText && /\.(?:xls[xmb]?|et|ods)$/i.test(name) ? 'text-as-workbook' : 'no-rows';
}
