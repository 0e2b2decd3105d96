import { createHash } from 'node:crypto';
import type { Connection } from '../database/connection.ts';
import { openParts, partBytes } from './parts.ts';

/** A content that is kept: what names it and how long it is. */
export interface StoredContent {
  readonly sha256: string;
  readonly size: number;
}

/** A content on its way into the store. */
export interface IncomingContent {
  readonly size: number;
  append(bytes: Uint8Array): void;
  /** Keeps it under its hash; the same content is kept once. */
  finish(): StoredContent;
  cancel(): void;
}

/** The bytes of all files, encrypted, each content once; records name them by their SHA-256. */
export interface ContentStore {
  begin(): IncomingContent;
  /** Takes a whole content in, e.g. out of a bundle. */
  put(parts: Iterable<Uint8Array>): StoredContent;
  has(sha256: string): boolean;
  /** At most `length` bytes from `from` on; undefined when there is no such content. */
  read(sha256: string, from: number, length: number): Buffer | undefined;
  /** The whole content, part by part; empty when there is none. */
  parts(sha256: string): Iterable<Buffer>;
  /** Every content that is kept. */
  all(): readonly string[];
  /** Removes a content and gives its room back to the disk; others are served meanwhile. */
  remove(sha256: string): Promise<void>;
  close(): void;
}

/** Opens the store when it is first asked for: most starts need no file. */
export function createContentStore(connect: () => Connection): ContentStore {
  let opened: ReturnType<typeof openParts> | undefined;
  let connection: Connection | undefined;
  const parts = () => {
    if (opened === undefined) {
      connection = connect();
      opened = openParts(connection);
    }
    return opened;
  };

  function begin(): IncomingContent {
    const store = parts();
    const content = store.create();
    const hash = createHash('sha256');
    let rest = Buffer.alloc(0);
    let position = 0;
    let size = 0;
    const write = (bytes: Uint8Array) => {
      store.write(content, position, bytes);
      position += 1;
    };
    return {
      get size() {
        return size;
      },
      append(bytes) {
        hash.update(bytes);
        size += bytes.byteLength;
        rest = Buffer.concat([rest, bytes]);
        store.together(() => {
          let from = 0;
          for (; rest.length - from >= partBytes; from += partBytes) write(rest.subarray(from, from + partBytes));
          rest = Buffer.from(rest.subarray(from));
        });
      },
      finish() {
        const sha256 = hash.digest('hex');
        const isKnown = store.find(sha256) !== undefined;
        if (isKnown) void store.discard(content);
        else {
          store.together(() => {
            if (rest.length > 0) write(rest);
            store.name(content, sha256, size);
          });
        }
        return { sha256, size };
      },
      cancel: () => void store.discard(content),
    };
  }

  return {
    begin,
    put(pieces) {
      const incoming = begin();
      try {
        for (const piece of pieces) incoming.append(piece);
        return incoming.finish();
      } catch (error) {
        incoming.cancel();
        throw error;
      }
    },
    has: (sha256) => parts().find(sha256) !== undefined,
    read(sha256, from, length) {
      const content = parts().find(sha256);
      return content === undefined ? undefined : parts().range(content, from, length);
    },
    parts(sha256) {
      const content = parts().find(sha256);
      return content === undefined ? [] : parts().each(content);
    },
    all: () => parts().named(),
    async remove(sha256) {
      const content = parts().find(sha256);
      if (content !== undefined) await parts().discard(content);
    },
    close() {
      connection?.close();
      connection = undefined;
      opened = undefined;
    },
  };
}
