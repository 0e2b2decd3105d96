import {
  GlobalWorkerOptions,
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readRange } from './read-content.ts';

/** The data files of the reader, copied beside the pages when the application is built. */
const dataFolder = (name: string) => new URL(`pdfjs/${name}/`, document.baseURI).href;
const partOfDocument = 512 * 1024;
const largestImagePixels = 40_000_000;

export interface OpenedPdf {
  readonly document: Promise<PDFDocumentProxy>;
  close(): void;
}

/** Reads only those ranges of the stored file that the pages on screen need. */
class StoredRanges extends PDFDataRangeTransport {
  readonly #id: string;
  readonly #onFailure: (error: unknown) => void;

  constructor(id: string, size: number, onFailure: (error: unknown) => void) {
    super(size, null);
    this.#id = id;
    this.#onFailure = onFailure;
  }

  override requestDataRange(begin: number, end: number): void {
    readRange(this.#id, begin, end).then((bytes) => this.onDataRange(begin, bytes), this.#onFailure);
  }
}

/**
 * Opens a stored PDF in a worker of its own, which ends with it. Scripts of the document never run: neither its forms
 * nor its actions are loaded, and nothing is compiled at run time (no eval, no WebAssembly).
 */
export function openPdf(
  id: string,
  size: number,
  onPassword: (answer: (password: string) => void, isSecondTry: boolean) => void,
): OpenedPdf {
  const thread = new Worker(new URL('../../workers/pdf-worker.ts', import.meta.url), { type: 'module' });
  // Taken by the next call and by no other.
  GlobalWorkerOptions.workerPort = thread;
  let refuse: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  thread.addEventListener('error', (event) => refuse(new Error(event.message)));
  const task = getDocument({
    range: new StoredRanges(id, size, refuse),
    rangeChunkSize: partOfDocument,
    disableAutoFetch: true,
    disableStream: true,
    cMapUrl: dataFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: dataFolder('standard_fonts'),
    wasmUrl: dataFolder('wasm'),
    useWasm: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: largestImagePixels,
    verbosity: 0,
  });
  GlobalWorkerOptions.workerPort = null;
  task.onPassword = (answer: (password: string) => void, reason: number) => onPassword(answer, reason === 2);
  return {
    document: Promise.race([task.promise, failed]),
    close() {
      void task.destroy().finally(() => {
        thread.terminate();
      });
    },
  };
}
