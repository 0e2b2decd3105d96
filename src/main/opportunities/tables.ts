import { check, index, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { closeReasons, opportunityStages } from '../../shared/opportunities/model.ts';
import { accounts } from '../accounts/tables.ts';
import { isOneOf } from '../database/enumeration-check.ts';
import { teammates } from '../team/tables.ts';

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
    ownerId: text('owner_id').references(() => teammates.id, { onDelete: 'set null' }),
    competitors: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    nextStep: text('next_step').notNull().default(''),
    nextStepDate: text('next_step_date'),
    closeReason: text('close_reason', { enum: closeReasons }),
    closeNote: text('close_note').notNull().default(''),
    closeCompetitor: text('close_competitor').notNull().default(''),
    stageSince: text('stage_since').notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('opportunities_stage', isOneOf(table.stage, opportunityStages)),
    check('opportunities_close_reason', isOneOf(table.closeReason, closeReasons)),
    // Holds all that the account list sums up, so that listing never reads the table itself.
    index('opportunities_by_account').on(
      table.accountId,
      table.stage,
      table.amount,
      table.expectedDate,
      table.nextStepDate,
      table.nextStep,
      table.stageSince,
      table.name,
      table.id,
    ),
    index('opportunities_by_owner').on(table.ownerId),
  ],
);

export const criteriaMet = sqliteTable(
  'criteria_met',
  {
    id: text().primaryKey(),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    criterion: text().notNull(),
    metOn: text('met_on').notNull(),
    evidence: text().notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [uniqueIndex('criteria_met_by_opportunity').on(table.opportunityId, table.criterion)],
);
