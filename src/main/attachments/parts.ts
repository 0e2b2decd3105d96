import { setImmediate } from 'node:timers/promises';
import type { Connection } from '../database/connection.ts';

/** Length of every part of a content but its last: a range is found without reading what lies before it. */
export const partBytes = 1024 * 1024;
/** So many free pages are given back at once: about a part's worth. */
const pagesAtOnce = 256;

/** The SQL of the store of contents. */
export function openParts(connection: Connection) {
  // What was on its way when the program ended never came to its end.
  connection.exec('DELETE FROM contents WHERE sha256 IS NULL');
  const create = connection.prepare<[], number>('INSERT INTO contents (size) VALUES (0) RETURNING id').pluck();
  const name = connection.prepare<[string, number, number]>('UPDATE contents SET sha256 = ?, size = ? WHERE id = ?');
  const find = connection.prepare<[string], number>('SELECT id FROM contents WHERE sha256 = ?').pluck();
  const drop = connection.prepare<[number]>('DELETE FROM contents WHERE id = ?');
  const unname = connection.prepare<[number]>('UPDATE contents SET sha256 = NULL WHERE id = ?');
  const dropLast = connection.prepare<[number, number]>(
    'DELETE FROM parts WHERE content = ? AND position = (SELECT max(position) FROM parts WHERE content = ?)',
  );
  const write = connection.prepare<[number, number, Uint8Array]>(
    'INSERT INTO parts (content, position, bytes) VALUES (?, ?, ?)',
  );
  const part = connection
    .prepare<[number, number], Buffer>('SELECT bytes FROM parts WHERE content = ? AND position = ?')
    .pluck();
  const named = connection.prepare<[], string>('SELECT sha256 FROM contents WHERE sha256 IS NOT NULL').pluck();
  const freePages = () => Number(connection.pragma('freelist_count', { simple: true }));

  return {
    create(): number {
      const id = create.get();
      if (id === undefined) throw new Error('SQLite gave the content no number');
      return id;
    },
    write: (content: number, position: number, bytes: Uint8Array) => void write.run(content, position, bytes),
    name: (content: number, sha256: string, size: number) => void name.run(sha256, size, content),
    find: (sha256: string) => find.get(sha256),
    /**
     * Removes a content part by part and gives its room back to the disk: overwriting a large one takes seconds, and
     * others are served in between. It has no name from the first step on, so what is left after a crash goes later.
     */
    async discard(content: number): Promise<void> {
      unname.run(content);
      do {
        await setImmediate();
        if (!connection.open) return;
      } while (dropLast.run(content, content).changes > 0);
      drop.run(content);
      for (let free = freePages(), last = free + 1; free > 0 && free < last; last = free, free = freePages()) {
        await setImmediate();
        if (!connection.open) return;
        connection.pragma(`incremental_vacuum(${pagesAtOnce})`);
      }
    },
    named: () => named.all(),
    together: (work: () => void) => connection.transaction(work).immediate(),
    range(content: number, from: number, length: number): Buffer {
      const first = Math.floor(from / partBytes);
      const found: Buffer[] = [];
      for (let position = first; position * partBytes < from + length; position += 1) {
        const bytes = part.get(content, position);
        if (bytes === undefined) break;
        found.push(bytes);
      }
      const start = from - first * partBytes;
      return Buffer.concat(found).subarray(start, start + length);
    },
    *each(content: number): Generator<Buffer> {
      for (let position = 0; ; position += 1) {
        const bytes = part.get(content, position);
        if (bytes === undefined) return;
        yield bytes;
      }
    },
  };
}
