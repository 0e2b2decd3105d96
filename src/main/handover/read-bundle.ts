import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import {
  type BundleHeader,
  type BundleLine,
  bundleHeader,
  bundleLine,
  bundleVersion,
  readLine,
} from '../../shared/handover/bundle-lines.ts';
import { BundleRefused, type Envelope, envelopeBytes, readEnvelope } from './envelope.ts';
import { unseal } from './seal.ts';

/** Longest line, rows, characters of all rows and bytes that are read: a small file may unpack into anything. */
interface BundleLimits {
  readonly line: number;
  readonly rows: number;
  /** Rows are held in memory until they are compared; contents go by part by part. */
  readonly rowText: number;
  readonly bytes: number;
}

const usualLimits: BundleLimits = { line: 16e6, rows: 2_000_000, rowText: 400e6, bytes: 8e9 };

/** Reads what a file says of itself in clear. @throws BundleRefused */
export async function readHead(path: string): Promise<Envelope> {
  const { size } = await stat(path);
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(envelopeBytes, size));
    await file.read(bytes, 0, bytes.length, 0);
    return readEnvelope(bytes, size);
  } finally {
    await file.close();
  }
}

/**
 * The header, then every line of a bundle, each checked for its form; the last one says that none is missing.
 * @throws BundleRefused for the first thing that is not as it should be.
 */
export async function* readBundle(
  path: string,
  key: string,
  schema: number,
  limits = usualLimits,
): AsyncGenerator<BundleHeader | BundleLine, void> {
  const texts = linesOf(unseal(createReadStream(path, { start: envelopeBytes }), key), limits);
  const first = await texts.next();
  if (first.done === true) throw new BundleRefused('damaged');
  yield headerOf(first.value, schema);
  let [rows, rowText, hasEnd] = [0, 0, false];
  for await (const text of texts) {
    const line = checked(() => readLine(text, bundleLine));
    if (hasEnd) throw new BundleRefused('damaged');
    if ('row' in line) {
      rows += 1;
      rowText += text.length;
    }
    if (rows > limits.rows || rowText > limits.rowText) throw new BundleRefused('too-large');
    if ('end' in line) {
      if (line.rows !== rows) throw new BundleRefused('damaged');
      hasEnd = true;
    }
    yield line;
  }
  if (!hasEnd) throw new BundleRefused('damaged');
}

function headerOf(text: string, schema: number): BundleHeader {
  const known: unknown = checked(() => JSON.parse(text));
  // A later version may say more than this one can check: its numbers come first.
  const told = typeof known === 'object' && known !== null ? { version: 0, schema: 0, ...known } : undefined;
  if (told !== undefined && (Number(told.version) > bundleVersion || Number(told.schema) > schema)) {
    throw new BundleRefused('newer');
  }
  return checked(() => readLine(text, bundleHeader));
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>, limits: BundleLimits): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let read = 0;
  for await (const part of bytes) {
    read += part.byteLength;
    if (read > limits.bytes) throw new BundleRefused('too-large');
    const lines = (rest + checked(() => decoder.decode(part, { stream: true }))).split('\n');
    rest = lines.pop() ?? '';
    if ([...lines, rest].some(({ length }) => length > limits.line)) throw new BundleRefused('too-large');
    yield* lines;
  }
  if (rest !== '') throw new BundleRefused('damaged');
}

function checked<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new BundleRefused('damaged', error);
  }
}
