import { FileRefused } from './file-fault.ts';
import { utf16Order } from './pre-check.ts';

/** Encodings that lists come in; GB18030 covers GBK and GB2312. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Separators of columns, the likeliest first. */
export const separators = [',', '\t', ';', '|'] as const;
export type Separator = (typeof separators)[number];

/**
 * Encoding of a text, judged by all of it: UTF-16 by its mark or its zeros, UTF-8 when every byte fits, else GB18030.
 * Chunks may cut characters in two.
 * @throws FileRefused `unreadable-text` when no encoding fits.
 */
export async function encodingOf(chunks: () => AsyncIterable<Uint8Array>): Promise<TextEncodingName> {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    let isFirst = true;
    try {
      for await (const chunk of chunks()) {
        if (isFirst && encoding === 'utf-8') {
          const wide = utf16Of(chunk);
          if (wide !== null) return wide;
        }
        isFirst = false;
        decoder.decode(chunk, { stream: true });
      }
      decoder.decode();
      return encoding;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new FileRefused('unreadable-text');
}

function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const order = utf16Order(head);
  return order === null ? null : order === 'little' ? 'utf-16le' : 'utf-16be';
}

/** The text piece by piece, with one kind of line break and no byte order mark. */
export async function* decodedText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: TextEncodingName,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let held = '';
  for await (const chunk of chunks) {
    const text = held + decoder.decode(chunk, { stream: true });
    // A carriage return at the end may have its line feed in the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    yield oneLineBreak(held === '' ? text : text.slice(0, -1));
  }
  yield oneLineBreak(held + decoder.decode());
}

function oneLineBreak(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * The separator that cuts the first lines into the same number of columns most evenly; a comma when none does.
 * What stands in quotes is not looked at.
 */
export function separatorOf(sample: string): Separator {
  const lines = sample
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const scored = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = Math.max(0, ...counts);
    const even = counts.filter((count) => count === most).length / Math.max(1, counts.length);
    return { separator, score: most === 0 ? 0 : even * 10 + Math.min(most, 9) };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.separator ?? ',';
}
