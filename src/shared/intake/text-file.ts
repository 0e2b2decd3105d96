import { FileRefused } from './file-fault.ts';
import { utf16Order } from './pre-check.ts';

/** Encodings that lists come in; GB18030 covers GBK and GB2312. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Separators of columns, the likeliest first. */
export const separators = [',', '\t', ';', '|'] as const;
export type Separator = (typeof separators)[number];

/** As many characters beyond ASCII as no other encoding yields by chance. */
const SURELY_UTF8 = 16;
const LINE_FEED = 0x0a;

/**
 * Encoding of a text, judged by all of it: UTF-16 by its mark or its zeros, UTF-8 when every byte fits, else GB18030.
 * Chunks may cut characters in two.
 * @throws FileRefused `unreadable-text` with the line up to which the likelier encoding fits, when none fits to the end.
 */
export async function encodingOf(chunks: () => AsyncIterable<Uint8Array>): Promise<TextEncodingName> {
  for await (const head of chunks()) {
    const wide = utf16Of(head);
    if (wide !== null) return wide;
    break;
  }
  if (await fits(chunks, 'utf-8')) return 'utf-8';
  const utf8 = await firstMisfit(chunks, 'utf-8');
  if (utf8.foreign >= SURELY_UTF8) throw new FileRefused('unreadable-text', utf8.line);
  if (await fits(chunks, 'gb18030')) return 'gb18030';
  const { line } = await firstMisfit(chunks, 'gb18030');
  throw new FileRefused('unreadable-text', Math.max(line, utf8.line));
}

async function fits(chunks: () => AsyncIterable<Uint8Array>, encoding: 'utf-8' | 'gb18030'): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The line where an encoding fits no more, counted from 1, and how many characters beyond ASCII the lines above hold. */
async function firstMisfit(
  chunks: () => AsyncIterable<Uint8Array>,
  encoding: 'utf-8' | 'gb18030',
): Promise<{ readonly line: number; readonly foreign: number }> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let [line, foreign] = [1, 0];
  try {
    for await (const chunk of chunks()) {
      for (let at = 0; at < chunk.length; ) {
        const end = chunk.indexOf(LINE_FEED, at) + 1 || chunk.length;
        const text = decoder.decode(chunk.subarray(at, end), { stream: true });
        foreign += text.match(/[^\0-\x7f]/gu)?.length ?? 0;
        if (chunk[end - 1] === LINE_FEED) line += 1;
        at = end;
      }
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return { line, foreign };
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
