import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { viewedLists } from '../../shared/views/model.ts';
import { isOneOf } from '../database/enumeration-check.ts';

export const savedViews = sqliteTable(
  'saved_views',
  {
    id: text().primaryKey(),
    list: text({ enum: viewedLists }).notNull(),
    name: text().notNull(),
    state: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [check('saved_views_list', isOneOf(table.list, viewedLists))],
);
