import { eq, sql } from 'drizzle-orm';
import type { Attachment, AttachmentFields, AttachmentRow } from '../../shared/attachments/model.ts';
import { accounts } from '../accounts/tables.ts';
import { activities } from '../activities/tables.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { opportunities } from '../opportunities/tables.ts';
import { attachments } from './tables.ts';

export type AttachmentRepository = ReturnType<typeof createAttachmentRepository>;

type NewAttachment = AttachmentFields & Pick<Attachment, 'accountId' | 'kind' | 'size' | 'sha256'>;

/** The SQL of the records of files; their bytes are the content store's. */
export function createAttachmentRepository({ connection, orm, now, newId }: WorkbenchDatabase) {
  const addedBy = sql<string>`coalesce((
    SELECT iif(b.actor = 'me', coalesce((SELECT name FROM teammates WHERE is_me = 1 LIMIT 1), b.actor), b.actor)
    FROM changes AS c JOIN change_batches AS b ON b.seq = c.batch
    WHERE c.row_id = ${attachments.id} AND c.operation = 'insert' ORDER BY c.seq LIMIT 1
  ), '')`;
  const byId = orm
    .select()
    .from(attachments)
    .where(eq(attachments.id, sql.placeholder('id')))
    .prepare();
  const ofAccount = orm
    .select({
      attachment: attachments,
      opportunityName: opportunities.name,
      activitySubject: activities.subject,
      addedBy,
    })
    .from(attachments)
    .leftJoin(opportunities, eq(opportunities.id, attachments.opportunityId))
    .leftJoin(activities, eq(activities.id, attachments.activityId))
    .where(eq(attachments.accountId, sql.placeholder('accountId')))
    .orderBy(sql`${attachments.createdAt} DESC`, sql`${attachments.id} DESC`)
    .prepare();
  const withContent = orm
    .select({ name: attachments.name, accountName: accounts.name })
    .from(attachments)
    .innerJoin(accounts, eq(accounts.id, attachments.accountId))
    .where(eq(attachments.sha256, sql.placeholder('sha256')))
    .orderBy(attachments.createdAt, attachments.id)
    .limit(1)
    .prepare();
  const activityAccount = orm
    .select({ accountId: activities.accountId })
    .from(activities)
    .where(eq(activities.id, sql.placeholder('id')))
    .prepare();

  return {
    list: (accountId: string): AttachmentRow[] =>
      ofAccount.all({ accountId }).map(({ attachment, ...names }) => ({ ...attachment, ...names })),
    get: (id: string): Attachment | undefined => byId.get({ id }),
    /** The oldest file with this content. */
    firstWith: (sha256: string): { name: string; accountName: string } | undefined => withContent.get({ sha256 }),
    accountOfActivity: (id: string): string | undefined => activityAccount.get({ id })?.accountId,
    create(fields: NewAttachment): Attachment {
      const at = now().toISOString();
      const created = { ...fields, id: newId(), createdAt: at, updatedAt: at };
      orm.insert(attachments).values(created).run();
      return created;
    },
    update(id: string, changes: Partial<AttachmentFields>): void {
      orm
        .update(attachments)
        .set({ ...changes, updatedAt: now().toISOString() })
        .where(eq(attachments.id, id))
        .run();
    },
    remove(id: string): void {
      orm.delete(attachments).where(eq(attachments.id, id)).run();
    },
    /** The contents that a file names, or would name again once undo, redo or the bin brought it back. */
    referredContents(): ReadonlySet<string> {
      const rows = connection
        .prepare<[], string | null>(
          `SELECT sha256 FROM attachments
           UNION
           SELECT json_extract(CAST(coalesce(c.after, c.before) AS TEXT), '$.sha256') FROM changes AS c
           WHERE c.table_name = 'attachments' AND c.operation IN ('insert', 'delete')
             AND json_valid(CAST(coalesce(c.after, c.before) AS TEXT))`,
        )
        .pluck()
        .all();
      return new Set(rows.filter((sha256) => sha256 !== null));
    },
  };
}
