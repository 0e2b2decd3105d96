import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbenchDatabase } from '../database/open.ts';
import { createContentStore } from './content-store.ts';
import { connectFiles } from './files-connection.ts';
import { createOutsideCopies } from './outside-copies.ts';
import type { AttachmentRepository } from './repository.ts';
import { sweepContents } from './sweep.ts';
import { createUploads } from './uploads.ts';

/** Everything of the files beside their records: the contents, what is being received, what lies outside. */
export function openFiles(folder: string, attachments: AttachmentRepository, { now }: WorkbenchDatabase) {
  const contents = createContentStore(() => connectFiles(folder));
  const copies = createOutsideCopies(join(folder, 'open-copies'), now);
  // What an earlier run could not remove, because another program held it or the run was ended.
  copies.removeAll();
  return {
    contents,
    copies,
    uploads: createUploads(contents),
    /** Removes the contents that nothing names any more: after the start, and when deleted files were erased. */
    async tidy(): Promise<number> {
      if (!existsSync(join(folder, 'files.db'))) return 0;
      return sweepContents(
        contents,
        (sha256) => attachments.firstWith(sha256) !== undefined,
        attachments.referredContents,
      );
    },
    close(): void {
      copies.removeAll();
      contents.close();
    },
  };
}
