import Papa from 'papaparse';
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
import type { RowSieve } from './row-sieve.ts';

export interface TextForm {
  readonly encoding: TextEncodingName;
  readonly separator: Separator;
}

/**
 * Reads a text file of any encoding and separator, piece by piece; our own marks before formula-like text are taken off.
 * @param onBytes Every piece of the file in turn, unless the rows were stopped before its end.
 * @throws FileRefused when a quote is not closed: the rows below it would vanish into one cell.
 */
export async function readCsv(
  file: Blob,
  sieve: RowSieve,
  onBytes: (bytes: Uint8Array) => void,
  onProgress: (share: number) => void,
): Promise<TextForm> {
  const encoding = await encodingOf(() => countedChunks(file, () => onProgress(0)));
  let separator: Separator | null = null;
  let rest = '';
  let line = 1;
  let read = 0;
  let isWanted = true;
  const parse = (text: string, isLast: boolean): string => {
    separator ??= separatorOf(text);
    // The parser itself, as papaparse streams with it: the last row of a piece may go on in the next.
    const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
    const { data, meta, errors }: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
    // A quote that is never closed, or only by the opening one of a later cell: it has swallowed what lies between.
    const swallowing = new Map(errors.map(({ code, row }) => [row ?? -1, code]));
    // Most pieces of most files hold neither, and then no cell need be looked at.
    const [mayBreak, mayBeGuarded] = [text.includes('"'), text.includes("'")];
    for (const [index, fields] of data.entries()) {
      const breaks = mayBreak ? breaksIn(fields) : 0;
      const code = swallowing.get(index);
      if (code === 'MissingQuotes' || (code === 'InvalidQuotes' && breaks > 0))
        throw new FileRefused('open-quote', line);
      isWanted = sieve.addTexts(line, mayBeGuarded ? fields.map(unguardText) : fields);
      if (!isWanted) return '';
      line += 1 + breaks;
    }
    return text.slice(Number(meta.cursor));
  };
  const counted = countedChunks(file, (bytes) => {
    read += bytes.length;
    onBytes(bytes);
  });
  for await (const text of decodedText(counted, encoding)) {
    rest = parse(rest + text, false);
    if (!isWanted) break;
    onProgress(read / file.size);
  }
  if (isWanted && rest !== '') parse(rest, true);
  return { encoding, separator: separator ?? ',' };
}

async function* countedChunks(file: Blob, count: (bytes: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of fileChunks(file)) {
    count(chunk);
    yield chunk;
  }
}

/** Line breaks within the cells of a row. */
function breaksIn(fields: readonly string[]): number {
  return fields.reduce((breaks, field) => breaks + (field.match(/\n/g)?.length ?? 0), 0);
}
