import { FileRefused } from './file-fault.ts';

const END_OF_DIRECTORY = 0x06054b50;
const CENTRAL_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/** As declared in the zip's directory; the inflater stops there, so a lie helps nobody. */
const limits = { entries: 2000, entryBytes: 200e6, totalBytes: 400e6, ratio: 200, ratioFrom: 1e6 } as const;

const reservedName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Names of a zip's entries, from its directory alone: nothing is unpacked.
 * @throws FileRefused when it is cut off, encrypted, would unpack to more than a workbook holds, or names unsafe paths.
 */
export function checkZip(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new FileRefused('compression-bomb');
  const names: string[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_ENTRY) throw new FileRefused('truncated');
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new FileRefused('encrypted');
    total += size;
    if (size > limits.ratioFrom && size > packed * limits.ratio) throw new FileRefused('compression-bomb');
    if (size > limits.entryBytes || total > limits.totalBytes) throw new FileRefused('too-large');
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (isUnsafe(name)) throw new FileRefused('unsafe-path');
    names.push(name);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** The directory's end stands last in the file, before a comment at most. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new FileRefused('truncated');
}

function isUnsafe(name: string): boolean {
  const parts = name.split('/');
  return (
    name.includes('\\') ||
    name.includes('\0') ||
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    parts.some((part) => part === '..' || reservedName.test(part))
  );
}
