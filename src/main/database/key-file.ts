import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { OpenRefused } from './open-failure.ts';

const keyLength = 32;

/**
 * The raw key that lies beside the data until a passphrase exists. It is made once, for a file that does not exist yet:
 * a key made for existing data could only lock it out.
 * @throws OpenRefused when the data exists without its key, or the key file is not a key.
 */
export function readOrCreateKey(keyFile: string, dataExists: boolean): Buffer {
  const key = readKey(keyFile);
  if (key !== null) return key;
  if (dataExists) throw new OpenRefused({ kind: 'key-missing', keyFile });
  const created = randomBytes(keyLength);
  writeKey(keyFile, created);
  return created;
}

function readKey(keyFile: string): Buffer | null {
  let key: Buffer;
  try {
    key = readFileSync(keyFile);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  if (key.length !== keyLength) throw new OpenRefused({ kind: 'key-damaged', keyFile });
  return key;
}

/** On the disk before it is used: data under a lost key is lost data. */
function writeKey(keyFile: string, key: Buffer): void {
  const temporary = `${keyFile}.part`;
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeSync(file, key);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, keyFile);
  syncFolder(dirname(keyFile));
}

/** Makes a rename durable; Windows cannot open a folder and needs no such call. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
