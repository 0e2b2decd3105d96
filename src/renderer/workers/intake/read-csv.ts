import Papa from 'papaparse';
import type { IntakeRow } from '../../../shared/intake/cell.ts';
import { FileRefused } from '../../../shared/intake/file-fault.ts';
import {
  decodedText,
  encodingOf,
  type Separator,
  separatorOf,
  type TextEncodingName,
} from '../../../shared/intake/text-file.ts';
import { unguardText } from '../../../shared/tabular/guard-text.ts';
import { fileChunks } from './file-chunks.ts';
import { createRowCollector } from './row-collector.ts';

export interface CsvTable {
  readonly rows: readonly IntakeRow[];
  readonly encoding: TextEncodingName;
  readonly separator: Separator;
}

/**
 * Reads a text file of any encoding and separator, piece by piece; our own marks before formula-like text are taken off.
 * @throws FileRefused when a quote is not closed: the rows below it would vanish into one cell.
 */
export async function readCsv(file: Blob, onProgress: (share: number) => void): Promise<CsvTable> {
  const encoding = await encodingOf(() => fileChunks(file));
  const collector = createRowCollector();
  let separator: Separator | null = null;
  let rest = '';
  let line = 1;
  let read = 0;
  const parse = (text: string, isLast: boolean): string => {
    separator ??= separatorOf(text);
    // The parser itself, as papaparse streams with it: the last row of a piece may go on in the next.
    const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
    const { data, meta, errors } = parser.parse(text, 0, !isLast);
    // A quote that is never closed, or only by the opening one of a later cell: it has swallowed what lies between.
    const told: readonly Papa.ParseError[] = errors;
    const swallowing = new Map(told.map(({ code, row }) => [row ?? -1, code]));
    for (const [index, fields] of rowsOf(data).entries()) {
      const code = swallowing.get(index);
      const hasBreak = fields.some((field) => field.includes('\n'));
      if (code === 'MissingQuotes' || (code === 'InvalidQuotes' && hasBreak)) throw new FileRefused('open-quote', line);
      collector.add(line, fields.map(unguardText));
      line += 1 + fields.reduce((breaks, field) => breaks + (field.match(/\n/g)?.length ?? 0), 0);
    }
    return text.slice(Number(meta.cursor));
  };
  for await (const text of decodedText(
    counted(file, (bytes) => {
      read += bytes;
    }),
    encoding,
  )) {
    rest = parse(rest + text, false);
    onProgress(read / file.size);
  }
  if (rest !== '') parse(rest, true);
  return { rows: collector.rows, encoding, separator: separator ?? ',' };
}

async function* counted(file: Blob, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of fileChunks(file)) {
    count(chunk.length);
    yield chunk;
  }
}

function rowsOf(data: unknown): readonly (readonly string[])[] {
  return Array.isArray(data) ? data.filter(Array.isArray) : [];
}
