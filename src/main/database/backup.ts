import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Connection, connect } from './connection.ts';
import { syncFolder } from './key-file.ts';

/**
 * Copies the open file to `target`, encrypted with the same key, and opens the copy before it gets its name: a backup
 * that cannot be read is none. (`db.backup()` fails on encrypted files and `db.serialize()` is plain text.)
 */
export function backUp(connection: Connection, key: Buffer, target: string): void {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const temporary = `${target}.part`;
  rmSync(temporary, { force: true });
  connection.prepare('VACUUM INTO ?').run(temporary);
  const copy = connect(temporary, key);
  try {
    const finding = copy.pragma('integrity_check', { simple: true });
    if (finding !== 'ok') throw new Error(`The backup is damaged: ${finding}`);
  } finally {
    copy.close();
  }
  const handle = openSync(temporary, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(temporary, target);
  syncFolder(dirname(target));
}

/** Where the copy made before a migration lies: which version it holds and when it was made. */
export function backupBeforeMigration(folder: string, version: number, at: Date): string {
  return join(folder, 'backups', `before-migration-from-${version}-${at.toISOString().replaceAll(':', '-')}.db`);
}

const importPrefix = 'before-import-';
const keptBeforeImport = 3;

/** Copies the open file before rows from outside are written; of such copies the newest three are kept. */
export function backUpBeforeImport(connection: Connection, key: Buffer, folder: string, at: Date): void {
  const backups = join(folder, 'backups');
  backUp(connection, key, join(backups, `${importPrefix}${at.toISOString().replaceAll(':', '-')}.db`));
  const copies = readdirSync(backups).filter((name) => name.startsWith(importPrefix) && name.endsWith('.db'));
  for (const name of copies.toSorted().slice(0, -keptBeforeImport)) rmSync(join(backups, name));
}
