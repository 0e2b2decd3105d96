import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { companySizes, industries } from '../../shared/accounts/model.ts';
import { isOneOf } from '../database/enumeration-check.ts';

export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    industry: text({ enum: industries }),
    region: text().notNull(),
    size: text({ enum: companySizes }),
    notes: text().notNull(),
    isDemo: integer('is_demo', { mode: 'boolean' }).notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('accounts_industry', isOneOf(table.industry, industries)),
    check('accounts_size', isOneOf(table.size, companySizes)),
    index('accounts_by_industry').on(table.industry),
  ],
);
