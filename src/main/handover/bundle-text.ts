import { setImmediate } from 'node:timers/promises';
import { type BundleHeader, bundleVersion, lineOf } from '../../shared/handover/bundle-lines.ts';
import type { CollectedRows } from './collect.ts';

/** The store of the attachments' contents, as far as a bundle needs it. */
export interface BundleContents {
  has(sha256: string): boolean;
  parts(sha256: string): Iterable<Buffer>;
  put(parts: Iterable<Uint8Array>): { readonly sha256: string };
}

interface BundleTextOptions {
  readonly name: string;
  readonly schema: number;
  readonly createdAt: string;
  readonly contents: BundleContents;
  /** Called with the share that is written. */
  readonly onProgress: (share: number) => void;
}

const rowsAtOnce = 200;

/** The contents that the rows name and the store has, each once. */
export function contentsOf(rows: CollectedRows, contents: BundleContents): readonly string[] {
  const named = new Set((rows.get('attachments') ?? []).map(({ sha256 }) => String(sha256)));
  return [...named].filter((sha256) => contents.has(sha256));
}

/** A bundle as text, in pieces of some lines, with room for others between them. */
export async function* bundleText(rows: CollectedRows, options: BundleTextOptions): AsyncGenerator<string, void> {
  const { name, schema, createdAt, contents, onProgress } = options;
  const lines = [...rows].flatMap(([table, list]) => list.map((row) => ({ table, row })));
  const files = contentsOf(rows, contents);
  const header: BundleHeader = {
    ...{ format: 'presales-workbench-handover', version: bundleVersion, schema, createdAt, name, rows: lines.length },
  };
  yield `${lineOf(header)}\n`;
  for (let from = 0; from < lines.length; from += rowsAtOnce) {
    const piece = lines.slice(from, from + rowsAtOnce);
    yield piece.map((line) => `${lineOf(line)}\n`).join('');
    onProgress((from + piece.length) / (lines.length + files.length * rowsAtOnce));
    await setImmediate();
  }
  let done = 0;
  for (const content of files) {
    for (const part of contents.parts(content)) {
      yield `${lineOf({ content, part: part.toString('base64') })}\n`;
      await setImmediate();
    }
    done += 1;
    onProgress((lines.length + done * rowsAtOnce) / (lines.length + files.length * rowsAtOnce));
  }
  yield `${lineOf({ end: true, rows: lines.length, contents: files.length })}\n`;
}
