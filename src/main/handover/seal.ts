import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { constants, createBrotliCompress, createBrotliDecompress } from 'node:zlib';
import { BundleRefused } from './envelope.ts';

/** The key has 256 random bits already: age need not slow its guessing down once more. */
const cheapest = 1;
/** Fast, and on records within a few percent of the best. */
const brotliQuality = 5;

/** Compresses and encrypts text; others are served while it runs. */
export async function* seal(lines: AsyncIterable<string>, key: string): AsyncGenerator<Uint8Array, void> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(key);
  encrypter.setScryptWorkFactor(cheapest);
  const source = Readable.from(lines, { objectMode: false });
  const brotli = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } });
  const compressed = source.compose(brotli);
  quieten([source, brotli, compressed]);
  yield* served(await encrypter.encrypt(webStreamOf(compressed)));
}

/** Decrypts and decompresses; every fault of the bytes is a BundleRefused. */
export async function* unseal(bytes: AsyncIterable<Uint8Array>, key: string): AsyncGenerator<Uint8Array, void> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(key);
  let plain: ReadableStream<Uint8Array>;
  try {
    plain = await decrypter.decrypt(webStreamOf(bytes));
  } catch (error) {
    const isKey = error instanceof Error && error.message.startsWith('no identity matched');
    throw new BundleRefused(isKey ? 'passphrase' : 'damaged', error);
  }
  try {
    const source = Readable.from(served(plain), { objectMode: false });
    const brotli = createBrotliDecompress();
    const text = source.compose(brotli);
    quieten([source, brotli, text]);
    yield* text as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof BundleRefused ? error : new BundleRefused('damaged', error);
  }
}

/** Whoever reads is told of a fault; one that arrives when nobody reads any more (called off, refused) is nobody's. */
function quieten(streams: readonly NodeJS.EventEmitter[]): void {
  for (const stream of streams) stream.on('error', () => undefined);
}

/** Each part of 64 KiB is ciphered in under a millisecond; between two of them others are served. */
async function* served(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const part of stream) {
    yield part;
    await setImmediate();
  }
}

function webStreamOf(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
