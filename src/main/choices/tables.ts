import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Choices of the screens by key; not the user's records, so not under the change log. */
export const storedChoices = sqliteTable('stored_choices', {
  key: text().primaryKey(),
  value: text({ mode: 'json' }).$type<unknown>().notNull(),
});
