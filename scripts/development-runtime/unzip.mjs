import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Unpacks the files of a zip (below 4 GB, without encryption) whose name `choose` maps to a relative path. */
export function unzip(archive, folder, choose) {
  const file = openSync(archive, 'r');
  try {
    for (const entry of entries(file)) {
      const target = choose(entry.name);
      if (target === undefined || entry.name.endsWith('/')) continue;
      if (normalize(target).startsWith('..') || normalize(target).startsWith(sep)) {
        throw new Error(`${archive}: ${entry.name} lies outside the archive`);
      }
      const path = join(folder, target);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content(file, entry), { mode: entry.mode || 0o644 });
    }
  } finally {
    closeSync(file);
  }
}

function read(file, position, length) {
  const buffer = Buffer.alloc(length);
  if (readSync(file, buffer, 0, length, position) !== length) throw new Error('the zip file is cut short');
  return buffer;
}

function* entries(file) {
  const { size } = fstatSync(file);
  const tail = read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('not a zip file, or cut short');
  const directory = read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  for (let at = 0; at < directory.length; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    };
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

function content(file, entry) {
  const header = read(file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = read(file, start, entry.packed);
  const bytes = entry.method === 0 ? packed : inflateRawSync(packed);
  if (bytes.length !== entry.size) throw new Error(`${entry.name} is damaged`);
  return bytes;
}
