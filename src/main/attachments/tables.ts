import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { mediaKinds } from '../../shared/attachments/model.ts';
import { accounts } from '../accounts/tables.ts';
import { activities } from '../activities/tables.ts';
import { isOneOf } from '../database/enumeration-check.ts';
import { opportunities } from '../opportunities/tables.ts';

export const attachments = sqliteTable(
  'attachments',
  {
    id: text().primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id').references(() => opportunities.id, { onDelete: 'set null' }),
    activityId: text('activity_id').references(() => activities.id, { onDelete: 'set null' }),
    name: text().notNull(),
    kind: text({ enum: mediaKinds }).notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    note: text().notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('attachments_kind', isOneOf(table.kind, mediaKinds)),
    index('attachments_by_account').on(table.accountId),
    index('attachments_by_opportunity').on(table.opportunityId),
    index('attachments_by_activity').on(table.activityId),
    index('attachments_by_content').on(table.sha256),
  ],
);
