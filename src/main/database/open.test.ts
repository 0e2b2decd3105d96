import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrationsFolder, openTestDatabase, temporaryFolder } from '../../../test/support/workbench.ts';
import { connect, pragmas } from './connection.ts';
import { openDatabase } from './open.ts';
import { type OpenFailure, OpenRefused } from './open-failure.ts';

const options = (folder: string) => ({ folder, migrationsFolder, actor: 'me' });

/** Makes a file with one customer in it and closes it. */
function filledFolder(): string {
  const folder = temporaryFolder();
  const database = openDatabase(options(folder));
  const action = { name: 'account.create', subject: '江岚银行', field: null } as const;
  database.changeLog.runBatch(action, () => {
    database.connection
      .prepare(
        `INSERT INTO accounts (id, name, region, background, is_demo, created_at, updated_at)
         VALUES (?, '江岚银行', '', 'MARKER-7f3a', 0, '', '')`,
      )
      .run(database.newId());
  });
  database.close();
  return folder;
}

function refusal(folder: string): OpenFailure {
  try {
    openDatabase(options(folder)).close();
  } catch (error) {
    if (error instanceof OpenRefused) return error.failure;
    throw error;
  }
  throw new Error('The file was opened');
}

/** Why the file is refused when it is opened, or else by the check that follows the start. */
async function refusalByCheck(folder: string): Promise<OpenFailure> {
  try {
    const database = openDatabase(options(folder));
    await database.check().finally(() => database.close());
  } catch (error) {
    if (error instanceof OpenRefused) return error.failure;
    throw error;
  }
  throw new Error('The file was opened and passed its check');
}

function changeFile(folder: string, change: (connection: ReturnType<typeof connect>) => void): void {
  const connection = connect(join(folder, 'vault.db'), readFileSync(join(folder, 'vault.key')));
  change(connection);
  connection.close();
}

describe('opening', () => {
  test('sets every pragma that durability and secrecy rest on', () => {
    const { connection } = openTestDatabase();
    const read = Object.fromEntries(pragmas.map(([name]) => [name, connection.pragma(name, { simple: true })]));
    expect(read).toEqual({
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
      fullfsync: 1,
      checkpoint_fullfsync: 1,
      temp_store: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      busy_timeout: 2000,
    });
  });

  test('marks the file as ours, with the number of its migrations', () => {
    const { connection } = openTestDatabase();
    const mark = connection.pragma('application_id', { simple: true });
    const version = connection.pragma('user_version', { simple: true });
    const journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'));
    expect({ mark, version }).toEqual({ mark: 0x50535742, version: journal.entries.length });
  });

  test('keeps the key for its owner alone and no word of the data in clear', () => {
    const folder = filledFolder();
    const open = openDatabase(options(folder));
    const bytes = ['vault.db', 'vault.db-wal'].map((name) => readFileSync(join(folder, name)).includes('MARKER-7f3a'));
    open.close();
    const key = statSync(join(folder, 'vault.key'));
    expect({ bytes, keyLength: key.size, mode: process.platform === 'win32' ? 0o600 : key.mode & 0o777 }).toEqual({
      bytes: [false, false],
      keyLength: 32,
      mode: 0o600,
    });
  });

  test('finds everything again after closing', () => {
    const folder = filledFolder();
    const { connection } = openTestDatabase(folder);
    expect(connection.prepare('SELECT name, background FROM accounts').all()).toEqual([
      { name: '江岚银行', background: 'MARKER-7f3a' },
    ]);
  });

  test('goes on where the making of the file was interrupted', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'vault.key'), Buffer.alloc(32, 7));
    connect(join(folder, 'vault.db'), Buffer.alloc(32, 7)).close();
    expect(openTestDatabase(folder).changeLog.state()).toEqual({ undo: null, redo: null });
  });
});

describe('opening refuses', () => {
  test('a second program on the same data', () => {
    const folder = temporaryFolder();
    openTestDatabase(folder);
    expect(refusal(folder)).toEqual({ kind: 'in-use' });
  });

  test('data without its key, and makes no new one', () => {
    const folder = filledFolder();
    const keyFile = join(folder, 'vault.key');
    rmSync(keyFile);
    expect([refusal(folder), refusal(folder)]).toEqual(Array(2).fill({ kind: 'key-missing', keyFile }));
  });

  test('a damaged key', () => {
    const folder = filledFolder();
    const keyFile = join(folder, 'vault.key');
    truncateSync(keyFile, 31);
    expect(refusal(folder)).toEqual({ kind: 'key-damaged', keyFile });
  });

  test('a key that belongs to other data', () => {
    const folder = filledFolder();
    copyFileSync(join(filledFolder(), 'vault.key'), join(folder, 'vault.key'));
    expect(refusal(folder)).toEqual({ kind: 'wrong-key' });
  });

  test('a file with one flipped byte, at the latest when it is checked after the start', async () => {
    const folder = filledFolder();
    const path = join(folder, 'vault.db');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(await refusalByCheck(folder)).toEqual({ kind: 'damaged', detail: expect.any(String) });
  });

  test('the database of another program', () => {
    const folder = filledFolder();
    changeFile(folder, (connection) => connection.pragma('application_id = 1'));
    expect(refusal(folder)).toEqual({ kind: 'foreign-file' });
  });

  test('a file of a newer program, naming both versions', () => {
    const folder = filledFolder();
    changeFile(folder, (connection) => {
      connection.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9e15)");
    });
    const before = readFileSync(join(folder, 'vault.db'));
    const failure = refusal(folder);
    const { entries } = JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'));
    expect({ failure, isUntouched: readFileSync(join(folder, 'vault.db')).equals(before) }).toEqual({
      failure: { kind: 'newer-file', fileVersion: entries.length + 1, programVersion: entries.length },
      isUntouched: true,
    });
  });
});
