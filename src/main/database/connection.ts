import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** What the encrypting drop-in adds; the published types describe the plain library. */
type Encrypted = Connection & { key(key: Buffer): number };

/** In this order, because some only hold when an earlier one is set; `connection.test.ts` reads each back. */
export const pragmas = [
  ['locking_mode', 'EXCLUSIVE'],
  ['journal_mode', 'WAL'],
  // The shipped default under WAL is NORMAL, which loses the last commits with the power.
  ['synchronous', 'FULL'],
  ['fullfsync', 'ON'],
  ['checkpoint_fullfsync', 'ON'],
  ['temp_store', 'MEMORY'],
  ['foreign_keys', 'ON'],
  ['trusted_schema', 'OFF'],
  ['cell_size_check', 'ON'],
  ['secure_delete', 'ON'],
  ['busy_timeout', '2000'],
] as const;

/** Opens an encrypted file and proves that the key fits; throws SQLite's own error when it does not. */
export function connect(path: string, key: Buffer): Connection {
  const connection = new Database(path, { timeout: 2000, ...nativeBinding() });
  try {
    connection.pragma("cipher='chacha20'");
    const raw = Buffer.from(`x'${key.toString('hex')}'`);
    (connection as Encrypted).key(raw);
    raw.fill(0);
    for (const [name, value] of pragmas) connection.pragma(`${name}=${value}`);
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

/** Where the shipped binary does not fit the runtime, set-up compiles one and names it here; the only place that reads it. */
function nativeBinding(): { readonly nativeBinding?: string } {
  const path = process.env.PRESALES_SQLITE_BINDING;
  return path ? { nativeBinding: path } : {};
}

/** The code of an error of SQLite, e.g. `SQLITE_BUSY`; null when it is none. */
export function sqliteCode(error: unknown): string | null {
  return error instanceof Database.SqliteError ? error.code : null;
}
