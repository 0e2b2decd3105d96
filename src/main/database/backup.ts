import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { checkedTables } from './checked-tables.ts';
import { type Connection, connect } from './connection.ts';
import { syncFolder } from './key-file.ts';

/**
 * Copies the open file to `target`, encrypted with the same key, and reads the copy whole before it gets its name: a
 * backup that cannot be read is none. (`db.backup()` fails on encrypted files and `db.serialize()` is plain text.)
 * Stops after each piece, so that others may be served; whoever stops for good leaves no backup.
 */
export function* backUp(connection: Connection, key: Buffer, target: string): Generator<void, void> {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const temporary = `${target}.part`;
  rmSync(temporary, { force: true });
  connection.prepare('VACUUM INTO ?').run(temporary);
  yield;
  const copy = connect(temporary, key);
  try {
    for (const name of checkedTables(copy)) {
      const finding = copy.pragma(`integrity_check("${name}")`, { simple: true });
      if (finding !== 'ok') throw new Error(`The backup is damaged: ${finding}`);
      yield;
    }
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
export async function backUpBeforeImport(connection: Connection, key: Buffer, folder: string, at: Date): Promise<void> {
  const backups = join(folder, 'backups');
  const target = join(backups, `${importPrefix}${at.toISOString().replaceAll(':', '-')}.db`);
  for (const _ of backUp(connection, key, target)) await setImmediate();
  const copies = readdirSync(backups).filter((name) => name.startsWith(importPrefix) && name.endsWith('.db'));
  for (const name of copies.toSorted().slice(0, -keptBeforeImport)) rmSync(join(backups, name));
}
