import { readMigrationFiles } from 'drizzle-orm/migrator';
import { dropChangeTriggers, ensureChangeTriggers } from './change-triggers.ts';
import type { Connection } from './connection.ts';
import { OpenRefused } from './open-failure.ts';
import { pinyinReadings } from './pinyin.ts';
import { recordTables } from './schema.ts';
import { ensureSearchIndex } from './search-index.ts';

/** How many migrations a folder holds: the version of the files that this program writes. */
export function programVersion(folder: string): number {
  return readMigrationFiles({ migrationsFolder: folder }).length;
}

/** How many migrations a file has been through; 0 for a new one. */
export function fileVersion(connection: Connection): number {
  const isKept = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  if (isKept === undefined) return 0;
  return connection.prepare<[], number>('SELECT count(*) FROM __drizzle_migrations').pluck().get() ?? 0;
}

/**
 * Brings a file to this program's schema: start-up, restore and tests all come through here. Migrations, the check of
 * the references, the triggers and the version are one transaction, so a failure or a crash leaves the file as it was.
 * @throws OpenRefused for a file of a newer program and for a migration that failed.
 */
export function applyMigrations(connection: Connection, folder: string): void {
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  const from = fileVersion(connection);
  if (from > migrations.length) {
    throw new OpenRefused({ kind: 'newer-file', fileVersion: from, programVersion: migrations.length });
  }
  // The pragma does nothing inside a transaction, and with it on a rebuilt table takes its child rows along.
  connection.pragma('foreign_keys = OFF');
  try {
    connection
      .transaction(() => {
        if (from < migrations.length) {
          dropChangeTriggers(connection);
          connection.exec(
            'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC)',
          );
          const note = connection.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)');
          for (const { sql, hash, folderMillis } of migrations.slice(from)) {
            for (const statement of sql) connection.exec(statement);
            note.run(hash, folderMillis);
          }
          refuseBrokenReferences(connection);
          connection.pragma(`user_version = ${migrations.length}`);
        }
        ensureChangeTriggers(connection, recordTables);
        ensureSearchIndex(connection, pinyinReadings);
      })
      .immediate();
  } catch (error) {
    if (error instanceof OpenRefused) throw error;
    throw new OpenRefused({ kind: 'migration-failed', detail: messageOf(error) }, error);
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

function refuseBrokenReferences(connection: Connection): void {
  const [broken] = connection.pragma('foreign_key_check') as { table: string; parent: string }[];
  if (broken !== undefined) {
    throw new OpenRefused({ kind: 'migration-failed', detail: `${broken.table} refers to missing ${broken.parent}` });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
