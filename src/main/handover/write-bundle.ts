import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { envelopeBytes, keyOf, usualCost, writeEnvelope } from './envelope.ts';
import { seal } from './seal.ts';

/** Writes a bundle whole or, cancelled, not at all: until the last byte is on the disk, nothing bears its name. */
export async function writeBundle(
  path: string,
  lines: AsyncIterable<string>,
  passphrase: string,
  signal?: AbortSignal,
): Promise<void> {
  const clear = { cost: usualCost, salt: randomBytes(16) };
  const key = await keyOf(passphrase, clear);
  const temporary = `${path}.part`;
  try {
    const file = await open(temporary, 'w');
    try {
      let length = envelopeBytes;
      for await (const part of seal(lines, key)) {
        signal?.throwIfAborted();
        await file.write(part, 0, part.byteLength, length);
        length += part.byteLength;
      }
      await file.write(writeEnvelope({ ...clear, length }), 0, envelopeBytes, 0);
      await file.sync();
    } finally {
      await file.close();
    }
    signal?.throwIfAborted();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
