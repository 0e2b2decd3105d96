/**
 * What every process offers beyond the language itself and that zod and hucre need.
 * Nothing else of Node or the DOM exists on this floor.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
interface ReadableStream<R = unknown> {
  readonly locked: boolean;
  getReader(): { read(): Promise<{ done: boolean; value?: R }> };
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
}
/** Unpacks a part of our own workbook; hucre uses the same streams. */
declare class DecompressionStream {
  constructor(format: 'deflate-raw');
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: {
    getWriter(): { write(chunk: Uint8Array): Promise<void>; close(): Promise<void> };
  };
}
