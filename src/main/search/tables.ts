import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** What the full-text index knows of a record; its `rowid` is the index's and tells its place. Derived: never logged, rebuilt at will. */
export const searchEntries = sqliteTable(
  'search_entries',
  {
    rowid: integer().primaryKey(),
    entity: text({
      enum: ['account', 'opportunity', 'person', 'activity', 'task', 'attachment', 'poc', 'criterion', 'issue'],
    }).notNull(),
    recordId: text('record_id').notNull(),
    /** The name as it is compared with a query. */
    nameKey: text('name_key').notNull(),
    /** The name in pinyin: the order in which a Chinese reader expects names; empty where the day orders. */
    sortKey: text('sort_key').notNull(),
  },
  (table) => [
    uniqueIndex('search_entries_by_record').on(table.recordId),
    index('search_entries_by_name').on(table.nameKey),
  ],
);
