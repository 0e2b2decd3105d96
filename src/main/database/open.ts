import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { v7 } from 'uuid';
import { backUp, backUpBeforeImport, backupBeforeMigration } from './backup.ts';
import { type ChangeLog, createChangeLog } from './change-log.ts';
import { checkedTables } from './checked-tables.ts';
import { type Connection, connect, sqliteCode } from './connection.ts';
import { readOrCreateKey } from './key-file.ts';
import { applyMigrations, fileVersion, programVersion } from './migrate.ts';
import { OpenRefused } from './open-failure.ts';
import { pinyinReadings } from './pinyin.ts';
import { recordTables } from './schema.ts';
import { openSearchIndex } from './search-index.ts';

/** "PSWB" in ASCII: marks the file as ours. */
const applicationId = 0x50535742;
/** Up to this size the check is not felt and comes before anything else; above it the window must not wait for it. */
const largestCheckedFirstBytes = 16e6;
/** Above this size the check would take seconds. */
const largestCheckedBytes = 500e6;

/** Each page is deciphered when it is read: a list of 200 000 people takes several times as long with SQLite's 16 MB. */
const cacheKibibytes = 65_536;

export interface OpenOptions {
  /** The folder that holds the data and its key; it exists. */
  readonly folder: string;
  readonly migrationsFolder: string;
  /** Who the change log says it was. */
  readonly actor: string;
  readonly now?: () => Date;
}

/** The open data: what repositories query, and the one way to write. */
export interface WorkbenchDatabase {
  readonly connection: Connection;
  readonly orm: BetterSQLite3Database;
  readonly changeLog: ChangeLog;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly sqliteVersion: string;
  /**
   * Checks the tables of a large file, one after another with room for other work between them; a small one was checked
   * when it was opened. Each page is authenticated whenever it is read, so damage never passes for data before that.
   * @throws OpenRefused when it finds damage.
   */
  check(): Promise<void>;
  /** Copies the data to the backups before rows from outside are written. */
  backUpBeforeImport(): Promise<void>;
  close(): void;
}

/**
 * Opens the user's data, making it on the first start.
 * @throws OpenRefused with the reason; nothing that is there is ever changed or deleted then.
 */
export function openDatabase(options: OpenOptions): WorkbenchDatabase {
  const { folder, migrationsFolder, actor, now = () => new Date() } = options;
  const path = join(folder, 'vault.db');
  const dataExists = existsSync(path) && statSync(path).size > 0;
  const key = readOrCreateKey(join(folder, 'vault.key'), dataExists);
  const connection = refusing(() => connect(path, key));
  connection.pragma(`cache_size = -${cacheKibibytes}`);
  try {
    refusing(() => {
      markOrRecognise(connection);
      const version = fileVersion(connection);
      const isMigrating = version > 0 && version < programVersion(migrationsFolder);
      if (isMigrating || statSync(path).size <= largestCheckedFirstBytes) {
        for (const name of checkedTables(connection)) refuseDamage(connection, name);
      }
      if (isMigrating) for (const _ of backUp(connection, key, backupBeforeMigration(folder, version, now())));
      applyMigrations(connection, migrationsFolder);
    });
  } catch (error) {
    connection.close();
    throw error;
  }
  const updateIndex = openSearchIndex(connection, pinyinReadings);
  return {
    connection,
    orm: drizzle(connection),
    changeLog: createChangeLog({ connection, recordTables, actor, now, updateIndex }),
    now,
    newId: () => v7(),
    sqliteVersion: connection.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '',
    async check() {
      const { size } = statSync(path);
      if (size <= largestCheckedFirstBytes || size >= largestCheckedBytes) return;
      for (const name of checkedTables(connection)) {
        await setImmediate();
        if (!connection.open) return;
        refusing(() => refuseDamage(connection, name));
      }
    },
    backUpBeforeImport: () => backUpBeforeImport(connection, key, folder, now()),
    close() {
      if (!connection.open) return;
      connection.close();
      key.fill(0);
    },
  };
}

/** A file without a table and without a mark is one whose making was interrupted: it counts as new. */
function markOrRecognise(connection: Connection): void {
  const mark = connection.pragma('application_id', { simple: true });
  if (mark === applicationId) return;
  const tables = connection.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (mark !== 0 || tables !== 0) throw new OpenRefused({ kind: 'foreign-file' });
  connection.pragma(`application_id = ${applicationId}`);
}

function refuseDamage(connection: Connection, table: string): void {
  const finding = String(connection.pragma(`quick_check("${table}")`, { simple: true }));
  if (finding !== 'ok') throw new OpenRefused({ kind: 'damaged', detail: finding });
}

/** Turns SQLite's own errors into reasons a user can act on. */
function refusing<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    switch (sqliteCode(error)) {
      case 'SQLITE_BUSY':
        throw new OpenRefused({ kind: 'in-use' }, error);
      case 'SQLITE_NOTADB':
        throw new OpenRefused({ kind: 'wrong-key' }, error);
      case 'SQLITE_CORRUPT':
        throw new OpenRefused({ kind: 'damaged', detail: error instanceof Error ? error.message : '' }, error);
      default:
        throw error;
    }
  }
}
