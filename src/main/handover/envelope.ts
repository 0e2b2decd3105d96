import { createHash, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

/** Why a bundle was not read; each has words of its own. */
export type BundleFailure = 'foreign' | 'newer' | 'truncated' | 'damaged' | 'invalid' | 'too-large' | 'passphrase';

export class BundleRefused extends Error {
  override readonly name = 'BundleRefused';
  readonly failure: BundleFailure;
  /** What the words of the failure name. */
  readonly detail: Readonly<Record<string, string>>;

  constructor(failure: BundleFailure, cause?: unknown, detail: Readonly<Record<string, string>> = {}) {
    super(`Bundle refused: ${failure}`, { cause });
    this.failure = failure;
    this.detail = detail;
  }
}

const magic = Buffer.from('PSWBUNDL', 'ascii');
const envelopeVersion = 1;
const saltBytes = 16;
const checksumBytes = 16;

/** Bytes before the encrypted part: magic, version, cost, salt, whole length, checksum. */
export const envelopeBytes = magic.length + 1 + 1 + saltBytes + 8 + checksumBytes;

/** What stands in clear at the head of a bundle: enough to try a passphrase and to see that nothing is missing. */
export interface Envelope {
  /** Base-2 logarithm of scrypt's cost. */
  readonly cost: number;
  readonly salt: Buffer;
  /** Length of the whole file in bytes. */
  readonly length: number;
}

/** OWASP's figure for scrypt: 128 MiB, about a quarter of a second. */
export const usualCost = 17;
/** A bundle that asks for more memory than half a gigabyte is no bundle of ours. */
const highestCost = 19;

export function writeEnvelope({ cost, salt, length }: Envelope): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(length));
  const head = Buffer.concat([magic, Buffer.from([envelopeVersion, cost]), salt, size]);
  return Buffer.concat([head, checksum(head)]);
}

/** @throws BundleRefused when it is not the head of a bundle of `length` bytes that this program reads. */
export function readEnvelope(bytes: Buffer, length: number): Envelope {
  if (!bytes.subarray(0, magic.length).equals(magic)) throw new BundleRefused('foreign');
  if (bytes.length < envelopeBytes) throw new BundleRefused('truncated');
  const version = bytes[magic.length] ?? 0;
  if (version > envelopeVersion) throw new BundleRefused('newer');
  const head = bytes.subarray(0, envelopeBytes - checksumBytes);
  if (!checksum(head).equals(bytes.subarray(head.length, envelopeBytes))) throw new BundleRefused('damaged');
  const cost = bytes[magic.length + 1] ?? 0;
  const declared = Number(head.readBigUInt64BE(head.length - 8));
  if (cost > highestCost) throw new BundleRefused('damaged');
  if (length < declared) throw new BundleRefused('truncated');
  if (length > declared) throw new BundleRefused('damaged');
  const start = magic.length + 2;
  return { cost, salt: Buffer.from(head.subarray(start, start + saltBytes)), length };
}

/** The key that a passphrase opens, as the text that age takes; computed beside the main thread. */
export async function keyOf(passphrase: string, { cost, salt }: Pick<Envelope, 'cost' | 'salt'>): Promise<string> {
  const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
  const options = { N: 2 ** cost, r: 8, p: 1, maxmem: 2 ** cost * 8 * 256 };
  const key = await derive(passphrase.normalize('NFKC'), salt, 32, options);
  return key.toString('hex');
}

function checksum(head: Buffer): Buffer {
  return createHash('sha256').update(head).digest().subarray(0, checksumBytes);
}
