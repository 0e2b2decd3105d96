const END_OF_DIRECTORY = 0x06054b50;
const [LOCAL_LENGTH, CENTRAL_LENGTH, END_LENGTH] = [30, 46, 22];
/** Bytes handed on at once: what they unpack to is read before the next come. */
const PIECE = 1 << 17;

/** A part of a workbook's package as it is packed. */
export interface PackagePart {
  readonly name: string;
  readonly packed: Uint8Array;
  /** Its record in the directory. */
  readonly record: Uint8Array;
}

/** The parts of a package that has passed the pre-check. */
export function packageParts(bytes: Uint8Array): readonly PackagePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  while (view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
    const recordEnd = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const part = {
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_LENGTH, nameEnd)),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      record: bytes.subarray(at, nameEnd),
    };
    at = recordEnd;
    return part;
  });
}

/** The same package written anew, piece by piece, with its parts in this order and their sizes told beforehand. */
function* written(parts: readonly PackagePart[]): Generator<Uint8Array> {
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const { packed, record } of parts) {
    // Neither sizes behind the part nor notes: flags but for "sizes follow", method, time, checksum, sizes, name length.
    const head = new Uint8Array(LOCAL_LENGTH + record.length - CENTRAL_LENGTH);
    head.set([0x50, 0x4b, 3, 4], 0);
    head.set(record.subarray(6, 30), 4);
    head.set(record.subarray(CENTRAL_LENGTH), LOCAL_LENGTH);
    head[6] = (head[6] ?? 0) & ~8;
    const entry = record.slice();
    entry[8] = head[6] ?? 0;
    entry.fill(0, 30, 34);
    new DataView(entry.buffer).setUint32(42, offset, true);
    records.push(entry);
    offset += head.length + packed.length;
    yield head;
    for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE);
  }
  yield* records;
  const end = new Uint8Array(END_LENGTH);
  const view = new DataView(end.buffer);
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, parts.length, true);
  view.setUint16(10, parts.length, true);
  view.setUint32(
    12,
    records.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  yield end;
}

/** A package of these parts alone. */
export async function packageOf(parts: readonly PackagePart[]): Promise<Uint8Array> {
  return new Uint8Array(await new Blob([...written(parts)].map((piece) => new Uint8Array(piece))).arrayBuffer());
}

/**
 * The package as a stream that is read in one go: what all sheets need first, then the sheets. Between two pieces
 * whoever reads the rows has a turn, so that they do not pile up; a program that packs sheets before their texts, as
 * Excel does, would else have all of them unpacked at once.
 */
export function packageStream(
  parts: readonly PackagePart[],
  onProgress: (share: number) => void,
): ReadableStream<Uint8Array> {
  const ordered = parts.toSorted((a, b) => Number(isSheet(a)) - Number(isSheet(b)));
  const total = parts.reduce((sum, { packed }) => sum + packed.length, 0);
  const pieces = written(ordered);
  let sent = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve));
        const { value, done } = pieces.next();
        if (done) {
          controller.close();
          return;
        }
        sent += value.length;
        onProgress(Math.min(1, sent / total));
        controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}

function isSheet({ name }: PackagePart): boolean {
  return /^xl\/worksheets\/[^/]*$/i.test(name);
}
