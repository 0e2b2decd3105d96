import { implement, ORPCError } from '@orpc/server';
import { attachmentsContract } from '../../shared/attachments/contract.ts';
import { fileNameRisk } from '../../shared/attachments/file-name-risk.ts';
import type { Attachment, AttachmentFields } from '../../shared/attachments/model.ts';
import { outsideRisk } from '../../shared/attachments/open-outside.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { ContentStore } from './content-store.ts';
import type { OutsideCopies } from './outside-copies.ts';
import type { AttachmentRepository } from './repository.ts';
import { refuseName, UploadRefused, type Uploads } from './uploads.ts';

export interface AttachmentServices {
  readonly attachments: AttachmentRepository;
  readonly contents: ContentStore;
  readonly uploads: Uploads;
  readonly copies: OutsideCopies;
  readonly changeLog: ChangeLog;
  readonly hasAccount: (id: string) => boolean;
  /** The account of a deal; undefined when there is no such deal. */
  readonly accountOfOpportunity: (id: string) => string | undefined;
  /** Opens a file with the program that the system has for it; answers what went wrong, or an empty text. */
  readonly openPath: (path: string) => Promise<string>;
  /** Asks over the caller's window where to save and writes there; null when the user cancels. */
  readonly saveParts: (webContentsId: number, name: string, parts: Iterable<Uint8Array>) => Promise<string | null>;
}

export function createAttachmentsRouter(services: AttachmentServices) {
  const { attachments, contents, uploads, copies, changeLog, hasAccount, accountOfOpportunity } = services;
  const procedures = implement(attachmentsContract).$context<RequestContext>();

  /** The record with its content in the store. */
  function found(id: string): Attachment {
    const attachment = attachments.get(id);
    if (attachment === undefined) throw new ORPCError('NOT_FOUND', { data: { entity: 'attachment', id } });
    return attachment;
  }

  function partsOf({ sha256, name }: Attachment): Iterable<Buffer> {
    if (!contents.has(sha256)) throw refused('file-content-missing', { name });
    return contents.parts(sha256);
  }

  /** A file belongs to deals and activities of its own account only. */
  function checkLinks(accountId: string, { opportunityId, activityId }: Partial<AttachmentFields>): void {
    if (typeof opportunityId === 'string' && accountOfOpportunity(opportunityId) !== accountId) {
      throw new ORPCError('NOT_FOUND', { data: { entity: 'opportunity', id: opportunityId } });
    }
    if (typeof activityId === 'string' && attachments.accountOfActivity(activityId) !== accountId) {
      throw new ORPCError('NOT_FOUND', { data: { entity: 'activity', id: activityId } });
    }
  }

  return procedures.router({
    list: procedures.list.handler(({ input }) => attachments.list(input.accountId)),
    begin: procedures.begin.handler(({ input: { accountId, name, size } }) => {
      if (!hasAccount(accountId)) throw new ORPCError('NOT_FOUND', { data: { entity: 'account', id: accountId } });
      return telling(() => ({ uploadId: uploads.begin(accountId, name, size) }));
    }),
    append: procedures.append.handler(async ({ input: { uploadId, part } }) => {
      const bytes = new Uint8Array(await part.arrayBuffer());
      return telling(() => ({ received: uploads.append(uploadId, bytes) }));
    }),
    add: procedures.add.handler(({ input: { uploadId, opportunityId = null, activityId = null, note = '' } }) => {
      const { accountId, ...file } = telling(() => uploads.finish(uploadId));
      checkLinks(accountId, { opportunityId, activityId });
      const twin = attachments.firstWith(file.sha256) ?? null;
      const action = { name: 'attachment.add', subject: file.name, field: null } as const;
      const fields = { ...file, accountId, opportunityId, activityId, note };
      return { attachment: changeLog.runBatch(action, () => attachments.create(fields)), twin };
    }),
    cancel: procedures.cancel.handler(({ input }) => uploads.cancel(input.uploadId)),
    update: procedures.update.handler(({ input: { id, changes }, context }) => {
      const attachment = found(id);
      const changed = changedFields<AttachmentFields>(attachment, changes);
      if (Object.keys(changed).length === 0) return attachment;
      const { name } = changed;
      if (name !== undefined) telling(() => refuseName(name));
      checkLinks(attachment.accountId, changed);
      const action = { name: 'attachment.update', subject: attachment.name, field: soleField(changed) } as const;
      changeLog.runBatch(action, () => attachments.update(id, changed), coalesceKey(context, action, id));
      return found(id);
    }),
    remove: procedures.remove.handler(({ input: { id } }) => {
      const { name } = found(id);
      changeLog.runBatch({ name: 'attachment.remove', subject: name, field: null }, () => attachments.remove(id));
      copies.remove(id);
    }),
    read: procedures.read.handler(({ input: { id, from, length } }) => {
      const { sha256, name } = found(id);
      const bytes = contents.read(sha256, from, length);
      if (bytes === undefined) throw refused('file-content-missing', { name });
      return new File([new Uint8Array(bytes)], 'part');
    }),
    openOutside: procedures.openOutside.handler(async ({ input: { id } }) => {
      const attachment = found(id);
      const risk = fileNameRisk(attachment.name)?.code ?? outsideRisk(attachment.name);
      if (risk !== null) throw refused('file-not-opened-outside', { risk });
      const { path, copy } = copies.write(attachment, partsOf(attachment));
      const problem = await services.openPath(path);
      if (problem !== '') {
        copies.remove(id);
        throw refused('file-no-program', { name: attachment.name });
      }
      return copy;
    }),
    outsideCopies: procedures.outsideCopies.handler(() => copies.list()),
    removeCopies: procedures.removeCopies.handler(({ input }) => ({ removed: copies.remove(input.id) })),
    save: procedures.save.handler(async ({ input: { id }, context }) => {
      const attachment = found(id);
      const parts = partsOf(attachment);
      const path = await services.saveParts(context.webContentsId, attachment.name, parts).catch((error: unknown) => {
        throw refused('file-not-written', { code: codeOf(error) });
      });
      return path === null ? null : { path };
    }),
  });
}

function refused(reason: string, detail: Readonly<Record<string, string>> = {}) {
  return new ORPCError('REFUSED', { data: { reason, detail } });
}

function telling<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof UploadRefused ? refused(error.reason, error.detail) : error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
