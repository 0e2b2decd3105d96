const CHUNK = 1 << 20;

/** The bytes of a file piece by piece: a file of any size never lies in memory whole. */
export async function* fileChunks(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += CHUNK) {
    yield new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
  }
}
