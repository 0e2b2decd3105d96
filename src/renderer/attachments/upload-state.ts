import { create } from 'zustand';
import { client } from '../app/client.ts';

/** How adding one file goes. */
export type UploadStep =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly share: number }
  | {
      readonly kind: 'done';
      readonly attachmentId: string;
      readonly twin: { name: string; accountName: string } | null;
    }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'cancelled' };

/** What a file is kept with. */
export interface Belonging {
  readonly accountId: string;
  readonly activityId?: string | null;
  readonly opportunityId?: string | null;
}

export interface Upload extends Belonging {
  readonly key: number;
  readonly name: string;
  readonly step: UploadStep;
}

/** What is being added stays while the user looks at other pages. */
export const useUploads = create<{ readonly uploads: readonly Upload[] }>(() => ({ uploads: [] }));

/** Small enough that storing one is not felt by whoever else waits for the main floor. */
const partBytes = 1024 * 1024;
const files = new Map<number, File>();
let lastKey = 0;
let isRunning = false;

/** A folder has no bytes to send. */
export class FolderDropped extends Error {}

/** Adds files one after the other; each says on its own line how it went. */
export function addFiles(belonging: Belonging, dropped: readonly (File | { readonly folder: string })[]): void {
  const added = dropped.map((file): Upload => {
    lastKey += 1;
    if ('folder' in file) {
      return { key: lastKey, ...belonging, name: file.folder, step: { kind: 'refused', error: new FolderDropped() } };
    }
    files.set(lastKey, file);
    return { key: lastKey, ...belonging, name: file.name, step: { kind: 'waiting' } };
  });
  useUploads.setState(({ uploads }) => ({ uploads: [...uploads, ...added] }));
  void run();
}

export function cancelUpload(key: number): void {
  setStep(key, { kind: 'cancelled' });
}

/** Takes the lines that are over from the list. */
export function clearUploads(accountId: string): void {
  useUploads.setState(({ uploads }) => ({
    uploads: uploads.filter((upload) => upload.accountId !== accountId || isUnderWay(upload)),
  }));
}

export function isUnderWay({ step }: Upload): boolean {
  return step.kind === 'waiting' || step.kind === 'sending';
}

function setStep(key: number, step: UploadStep): void {
  useUploads.setState(({ uploads }) => ({
    uploads: uploads.map((upload) => (upload.key === key && isUnderWay(upload) ? { ...upload, step } : upload)),
  }));
}

function isCancelled(key: number): boolean {
  return useUploads.getState().uploads.find((upload) => upload.key === key)?.step.kind === 'cancelled';
}

async function run(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  try {
    for (;;) {
      const next = useUploads.getState().uploads.find(({ step }) => step.kind === 'waiting');
      if (next === undefined) return;
      const file = files.get(next.key);
      files.delete(next.key);
      if (file !== undefined) await send(next, file).catch((error) => setStep(next.key, { kind: 'refused', error }));
    }
  } finally {
    isRunning = false;
  }
}

/** In parts, so that neither side ever holds a large file whole. */
async function send(
  { key, accountId, name, activityId = null, opportunityId = null }: Upload,
  file: File,
): Promise<void> {
  setStep(key, { kind: 'sending', share: 0 });
  const { uploadId } = await client.attachments.begin({ accountId, name, size: file.size });
  try {
    for (let from = 0; from < file.size; from += partBytes) {
      const part = new File([await file.slice(from, from + partBytes).arrayBuffer()], 'part');
      if (isCancelled(key)) return await client.attachments.cancel({ uploadId });
      const { received } = await client.attachments.append({ uploadId, part });
      setStep(key, { kind: 'sending', share: received / file.size });
    }
    if (isCancelled(key)) return await client.attachments.cancel({ uploadId });
    const { attachment, twin } = await client.attachments.add({ uploadId, activityId, opportunityId });
    setStep(key, { kind: 'done', attachmentId: attachment.id, twin });
  } catch (error) {
    await client.attachments.cancel({ uploadId });
    throw error;
  }
}
