import { randomUUID } from 'node:crypto';
import { displayName } from '../../shared/attachments/display-name.ts';
import { fileNameRisk } from '../../shared/attachments/file-name-risk.ts';
import { largestFile } from '../../shared/attachments/model.ts';
import { type MediaKind, sniff, sniffedBytes } from '../../shared/attachments/sniff.ts';
import type { ContentStore, IncomingContent, StoredContent } from './content-store.ts';

/** A file is not kept; the screen words the reason. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  readonly reason: string;
  readonly detail: Readonly<Record<string, string>>;

  constructor(reason: string, detail: Readonly<Record<string, string>> = {}) {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}

interface Upload {
  readonly accountId: string;
  readonly name: string;
  readonly size: number;
  readonly content: IncomingContent;
  kind: MediaKind | null;
}

export interface ReceivedFile extends StoredContent {
  readonly accountId: string;
  readonly name: string;
  readonly kind: MediaKind;
}

export type Uploads = ReturnType<typeof createUploads>;

/** Files that are being received, part by part. */
export function createUploads(contents: ContentStore) {
  const uploads = new Map<string, Upload>();

  function forget(uploadId: string): void {
    uploads.get(uploadId)?.content.cancel();
    uploads.delete(uploadId);
  }

  /** Whatever goes wrong, nothing of the file stays. */
  function guarded<T>(uploadId: string, work: (upload: Upload) => T): T {
    const upload = uploads.get(uploadId);
    if (upload === undefined) throw new UploadRefused('file-interrupted');
    try {
      return work(upload);
    } catch (error) {
      forget(uploadId);
      throw error;
    }
  }

  return {
    /** @throws UploadRefused when the name or the size forbids keeping the file. */
    begin(accountId: string, name: string, size: number): string {
      refuseName(name);
      if (size > largestFile) throw new UploadRefused('file-too-large', { size: String(size) });
      if (size === 0) throw new UploadRefused('file-empty');
      const uploadId = randomUUID();
      uploads.set(uploadId, { accountId, name: displayName(name), size, content: contents.begin(), kind: null });
      return uploadId;
    },
    /** @throws UploadRefused when the first part shows a program, or more comes than was announced. */
    append: (uploadId: string, bytes: Uint8Array): number =>
      guarded(uploadId, (upload) => {
        if (upload.content.size + bytes.byteLength > upload.size) throw new UploadRefused('file-changed');
        upload.kind ??= kindOf(bytes, upload.size);
        upload.content.append(bytes);
        return upload.content.size;
      }),
    /** @throws UploadRefused when less came than was announced. */
    finish: (uploadId: string): ReceivedFile =>
      guarded(uploadId, ({ accountId, name, size, content, kind }) => {
        if (content.size !== size || kind === null) throw new UploadRefused('file-changed');
        const stored = content.finish();
        uploads.delete(uploadId);
        return { ...stored, accountId, name, kind };
      }),
    cancel: forget,
  };
}

/** @throws UploadRefused when no file is kept under this name. */
export function refuseName(name: string): void {
  const risk = fileNameRisk(name);
  if (risk === null) return;
  const { code, ...detail } = risk;
  throw new UploadRefused(`file-name-${code}`, detail);
}

function kindOf(head: Uint8Array, size: number): MediaKind {
  if (head.byteLength < Math.min(size, sniffedBytes)) throw new UploadRefused('file-changed');
  const sniffed = sniff(head.subarray(0, sniffedBytes));
  if (sniffed.kind === 'program') throw new UploadRefused('file-is-program', { program: sniffed.program });
  return sniffed.media;
}
