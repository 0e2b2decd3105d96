import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const teammates = sqliteTable('teammates', {
  id: text().primaryKey(),
  name: text().notNull(),
  isMe: integer('is_me', { mode: 'boolean' }).notNull(),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
});
