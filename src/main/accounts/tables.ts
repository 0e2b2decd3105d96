import { type AnySQLiteColumn, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { integrationKinds, integrationStatuses } from '../../shared/accounts/integration.ts';
import {
  accountKinds,
  accountSources,
  adaptabilities,
  companySizes,
  decisionOrientations,
  industries,
} from '../../shared/accounts/model.ts';
import { isOneOf } from '../database/enumeration-check.ts';
import { teammates } from '../team/tables.ts';

export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    industry: text({ enum: industries }),
    region: text().notNull(),
    size: text({ enum: companySizes }),
    kind: text({ enum: accountKinds }).notNull().default('company'),
    /** Deleting a group leaves its companies. */
    parentId: text('parent_id').references((): AnySQLiteColumn => accounts.id, { onDelete: 'set null' }),
    ownerId: text('owner_id').references(() => teammates.id, { onDelete: 'set null' }),
    source: text({ enum: accountSources }),
    sourceDetail: text('source_detail').notNull().default(''),
    tags: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    needs: text().notNull().default(''),
    decisionOrientation: text('decision_orientation', { enum: decisionOrientations }),
    adaptability: text({ enum: adaptabilities }),
    background: text().notNull().default(''),
    archivedAt: text('archived_at'),
    isDemo: integer('is_demo', { mode: 'boolean' }).notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('accounts_industry', isOneOf(table.industry, industries)),
    check('accounts_size', isOneOf(table.size, companySizes)),
    check('accounts_kind', isOneOf(table.kind, accountKinds)),
    check('accounts_source', isOneOf(table.source, accountSources)),
    check('accounts_decision_orientation', isOneOf(table.decisionOrientation, decisionOrientations)),
    check('accounts_adaptability', isOneOf(table.adaptability, adaptabilities)),
    index('accounts_by_industry').on(table.industry),
    index('accounts_by_parent').on(table.parentId),
    index('accounts_by_owner').on(table.ownerId),
  ],
);

export const integrations = sqliteTable(
  'integrations',
  {
    id: text().primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    kind: text({ enum: integrationKinds }).notNull(),
    name: text().notNull(),
    role: text().notNull(),
    status: text({ enum: integrationStatuses }).notNull(),
    note: text().notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('integrations_kind', isOneOf(table.kind, integrationKinds)),
    check('integrations_status', isOneOf(table.status, integrationStatuses)),
    index('integrations_by_account').on(table.accountId),
  ],
);
