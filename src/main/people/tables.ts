import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { acquaintanceKinds } from '../../shared/people/model.ts';
import { accounts } from '../accounts/tables.ts';
import { isOneOf } from '../database/enumeration-check.ts';
import { teammates } from '../team/tables.ts';

export const people = sqliteTable(
  'people',
  {
    id: text().primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    title: text().notNull(),
    department: text().notNull().default(''),
    phone: text().notNull().default(''),
    email: text().notNull().default(''),
    cadenceDays: integer('cadence_days'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    index('people_by_account').on(table.accountId),
    // Somebody of whom only surname and title are known is found without reading the people themselves.
    index('people_by_name').on(table.name, table.title, table.accountId, table.id),
    index('people_with_cadence').on(table.id, table.cadenceDays).where(sql`${table.cadenceDays} IS NOT NULL`),
  ],
);

const personId = () =>
  text('person_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });

export const employments = sqliteTable(
  'employments',
  {
    id: text().primaryKey(),
    personId: personId(),
    accountId: text('account_id').references(() => accounts.id, { onDelete: 'set null' }),
    accountName: text('account_name').notNull(),
    title: text().notNull(),
    department: text().notNull(),
    until: text(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [index('employments_by_person').on(table.personId), index('employments_by_account').on(table.accountId)],
);

export const acquaintances = sqliteTable(
  'acquaintances',
  {
    id: text().primaryKey(),
    personId: personId(),
    otherId: text('other_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text({ enum: acquaintanceKinds }).notNull(),
    note: text().notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [
    check('acquaintances_kind', isOneOf(table.kind, acquaintanceKinds)),
    index('acquaintances_by_person').on(table.personId),
    index('acquaintances_by_other').on(table.otherId),
  ],
);

/** Two records that look alike and are two people: nobody is asked again. `person_id` is the smaller id. */
export const distinctions = sqliteTable(
  'distinctions',
  {
    id: text().primaryKey(),
    personId: personId(),
    otherId: text('other_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: text('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('distinctions_by_person').on(table.personId, table.otherId),
    index('distinctions_by_other').on(table.otherId),
  ],
);

export const relationships = sqliteTable(
  'relationships',
  {
    id: text().primaryKey(),
    personId: personId(),
    teammateId: text('teammate_id')
      .notNull()
      .references(() => teammates.id, { onDelete: 'cascade' }),
    level: integer().notNull(),
    wantedLevel: integer('wanted_level').notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('relationships_by_person').on(table.personId, table.teammateId),
    index('relationships_by_teammate').on(table.teammateId),
  ],
);
