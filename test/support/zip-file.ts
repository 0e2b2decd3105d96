import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** What the directory says of its size; absent = the truth. */
  readonly declaredSize?: number;
  readonly isEncrypted?: boolean;
  /** Written as it comes, its sizes told only behind it and in the directory. */
  readonly sizesFollow?: boolean;
}

/** A zip as hostile as its entries say: names and sizes are written as given. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declaredSize, isEncrypted = false, sizesFollow = false } of entries) {
    const content = Buffer.from(data);
    const packed = deflateRawSync(content);
    const label = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((isEncrypted ? 1 : 0) | (sizesFollow ? 8 : 0), 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declaredSize ?? content.length, 18);
    fields.writeUInt16LE(label.length, 22);
    const before = Buffer.from(fields);
    if (sizesFollow) before.fill(0, 10, 22);
    const behind = sizesFollow ? [Buffer.from('PK\x07\x08', 'latin1'), fields.subarray(10, 22)] : [];
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), before, label, packed, ...behind]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, label]));
    local.push(head);
    offset += head.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}
