import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import { type Connection, connect } from '../database/connection.ts';
import { readOrCreateKey } from '../database/key-file.ts';
import { OpenRefused } from '../database/open-failure.ts';

/** "PSWF" in ASCII: marks the file as the store of contents. */
const applicationId = 0x50535746;
const version = 1;

/**
 * Opens files.db beside the records, making it when it is not there: the same cipher, under a key of its own that is
 * derived from that of the records. There is no backup of it beside theirs: a migration never touches it, a content
 * never changes, and one leaves only when no record and no step of the history names it any more.
 * @throws OpenRefused when the file is another program's or a newer version's.
 */
export function connectFiles(folder: string): Connection {
  const key = readOrCreateKey(join(folder, 'vault.key'), true);
  const filesKey = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'attachments', 32));
  key.fill(0);
  try {
    const connection = connect(join(folder, 'files.db'), filesKey);
    try {
      prepare(connection);
    } catch (error) {
      connection.close();
      throw error;
    }
    return connection;
  } finally {
    filesKey.fill(0);
  }
}

function prepare(connection: Connection): void {
  const mark = connection.pragma('application_id', { simple: true });
  const found = Number(connection.pragma('user_version', { simple: true }));
  if (mark === applicationId && found === version) return;
  if (found > version) throw new OpenRefused({ kind: 'newer-file', fileVersion: found, programVersion: version });
  const tables = connection.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (mark !== 0 || tables !== 0) throw new OpenRefused({ kind: 'foreign-file' });
  // What large files leave behind is given back to the disk; this takes hold only with a VACUUM.
  connection.pragma('auto_vacuum = INCREMENTAL');
  connection.exec('VACUUM');
  connection.exec(`
    BEGIN;
    CREATE TABLE contents (
      id INTEGER PRIMARY KEY,
      sha256 TEXT UNIQUE,
      size INTEGER NOT NULL
    );
    CREATE TABLE parts (
      content INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      UNIQUE (content, position)
    );
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${version};
    COMMIT;
  `);
}
