import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from '../accounts/tables.ts';

export const people = sqliteTable(
  'people',
  {
    id: text().primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    title: text().notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [index('people_by_account').on(table.accountId)],
);
