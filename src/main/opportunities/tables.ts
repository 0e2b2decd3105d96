import { check, index, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { opportunityStages } from '../../shared/opportunities/model.ts';
import { accounts } from '../accounts/tables.ts';
import { isOneOf } from '../database/enumeration-check.ts';

export const opportunities = sqliteTable(
  'opportunities',
  {
    id: text().primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    stage: text({ enum: opportunityStages }).notNull(),
    amount: real(),
    expectedDate: text('expected_date'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('opportunities_stage', isOneOf(table.stage, opportunityStages)),
    // Holds all that the account list sums up, so that listing never reads the table itself.
    index('opportunities_by_account').on(table.accountId, table.stage, table.amount, table.expectedDate),
  ],
);
