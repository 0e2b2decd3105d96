import { createHash } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Attachment, OutsideCopy } from '../../shared/attachments/model.ts';
import { fileNameOf } from '../../shared/kernel/file-name.ts';

export type OutsideCopies = ReturnType<typeof createOutsideCopies>;

interface Written extends OutsideCopy {
  readonly folder: string;
}

/**
 * Readable copies of files for other programs. Each lies in a folder of its own that only this user may enter; all are
 * removed when the workbench closes, and what another program held open then, at the next start.
 */
export function createOutsideCopies(root: string, now: () => Date) {
  const copies = new Map<string, Written>();

  /** False when another program holds the file (Windows). */
  function removeFolder(folder: string): boolean {
    try {
      makeWritable(folder);
      rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
      return true;
    } catch {
      return false;
    }
  }

  return {
    /** Answers the path of the copy; one that is there already is used again. */
    write({ id, name, sha256 }: Attachment, parts: Iterable<Uint8Array>): { path: string; copy: OutsideCopy } {
      const fileName = fileNameOf(name);
      const folder = join(root, createHash('sha256').update(`${id}/${sha256}/${fileName}`).digest('hex').slice(0, 16));
      const path = join(folder, fileName);
      const known = copies.get(folder);
      if (known !== undefined) return { path, copy: told(known) };
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      // Whatever umask and file system made of it.
      chmodSync(root, 0o700);
      writeReadOnly(path, parts);
      const written = { attachmentId: id, name, openedAt: now().toISOString(), folder };
      copies.set(folder, written);
      return { path, copy: told(written) };
    },
    list: (): OutsideCopy[] => [...copies.values()].map(told),
    remove(attachmentId: string): boolean {
      const mine = [...copies.values()].filter((copy) => copy.attachmentId === attachmentId);
      const gone = mine.filter(({ folder }) => removeFolder(folder));
      for (const { folder } of gone) copies.delete(folder);
      return gone.length === mine.length;
    },
    /** Removes all there are, those of an earlier run too. */
    removeAll(): void {
      for (const folder of foldersIn(root)) removeFolder(join(root, folder));
      copies.clear();
    },
  };
}

function told({ attachmentId, name, openedAt }: Written): OutsideCopy {
  return { attachmentId, name, openedAt };
}

/** Read-only, so that a program says so before somebody works on a copy that will be thrown away. */
function writeReadOnly(path: string, parts: Iterable<Uint8Array>): void {
  rmSync(path, { force: true });
  const file = openSync(path, 'wx', 0o600);
  try {
    for (const part of parts) writeSync(file, part);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  chmodSync(path, 0o400);
}

/** Windows refuses to delete what is read-only. */
function makeWritable(folder: string): void {
  for (const name of foldersIn(folder)) chmodSync(join(folder, name), 0o600);
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
