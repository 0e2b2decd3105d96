import { WorkbookError } from './workbook-error.ts';

const CENTRAL_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
/** 1980-01-01, the first day a zip can tell: files made at different times stay the same bytes. */
const FIRST_DAY = 33;

type Part = {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
};

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function readParts(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new WorkbookError('no-package', 'end of file');
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = view.getUint16(end + 10, true); index > 0; index--) {
    if (view.getUint32(at, true) !== CENTRAL_ENTRY) throw new WorkbookError('no-package', `byte ${at}`);
    const packed = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.push({
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      data: bytes.subarray(start, start + packed),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function writeParts(parts: readonly Part[]): Uint8Array {
  const named = parts.map((part) => ({ ...part, name: new TextEncoder().encode(part.path) }));
  const local = named.reduce((sum, part) => sum + 30 + part.name.length + part.data.length, 0);
  const central = named.reduce((sum, part) => sum + 46 + part.name.length, 0);
  const out = new Uint8Array(local + central + END_LENGTH);
  const view = new DataView(out.buffer);
  let at = 0;
  let directory = local;
  for (const part of named) {
    const fields = (offset: number): void => {
      view.setUint16(offset, 20, true);
      view.setUint16(offset + 4, part.method, true);
      view.setUint16(offset + 8, FIRST_DAY, true);
      view.setUint32(offset + 10, part.crc, true);
      view.setUint32(offset + 14, part.data.length, true);
      view.setUint32(offset + 18, part.size, true);
      view.setUint16(offset + 22, part.name.length, true);
    };
    view.setUint32(at, LOCAL_ENTRY, true);
    fields(at + 4);
    out.set(part.name, at + 30);
    out.set(part.data, at + 30 + part.name.length);
    view.setUint32(directory, CENTRAL_ENTRY, true);
    view.setUint16(directory + 4, 20, true);
    fields(directory + 6);
    view.setUint32(directory + 42, at, true);
    out.set(part.name, directory + 46);
    at += 30 + part.name.length + part.data.length;
    directory += 46 + part.name.length;
  }
  view.setUint32(directory, END_OF_DIRECTORY, true);
  view.setUint16(directory + 8, parts.length, true);
  view.setUint16(directory + 10, parts.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, local, true);
  return out;
}

/**
 * The text of one part.
 * @throws WorkbookError `no-package` when the bytes are no zip, or the part isn't in it.
 */
export async function partText(bytes: Uint8Array, path: string): Promise<string> {
  const part = readParts(bytes).find((candidate) => candidate.path === path);
  if (part === undefined) throw new WorkbookError('no-package', path);
  return new TextDecoder().decode(part.method === 0 ? part.data : await inflate(part.data, part.size));
}

async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const written = writer.write(packed.slice()).then(() => writer.close());
  const out = new Uint8Array(size);
  const reader = stream.readable.getReader();
  let at = 0;
  for (let chunk = await reader.read(); chunk.value !== undefined; chunk = await reader.read()) {
    out.set(chunk.value, at);
    at += chunk.value.length;
  }
  await written;
  return out;
}

/**
 * The same package with some of its parts written anew; the others keep their compressed bytes.
 * @throws WorkbookError `no-package` when the bytes are no zip, or a part to replace isn't in it.
 */
export function replaceParts(bytes: Uint8Array, replacements: ReadonlyMap<string, string>): Uint8Array {
  const parts = readParts(bytes);
  for (const path of replacements.keys()) {
    if (!parts.some((part) => part.path === path)) throw new WorkbookError('no-package', path);
  }
  return writeParts(
    parts.map((part) => {
      const text = replacements.get(part.path);
      if (text === undefined) return part;
      const data = new TextEncoder().encode(text);
      return { path: part.path, method: 0, crc: crc32(data), size: data.length, data };
    }),
  );
}
