import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { planKinds } from '../../shared/poc/plan.ts';
import { isOneOf } from '../database/enumeration-check.ts';
import { people } from '../people/tables.ts';
import { teammates } from '../team/tables.ts';
import { pocs } from './tables.ts';

const pocId = () =>
  text('poc_id')
    .notNull()
    .references(() => pocs.id, { onDelete: 'cascade' });

/** Phases, tasks and milestones of a POC's plan; when they are follows from `shared/poc/schedule`. */
export const pocTasks = sqliteTable(
  'poc_tasks',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    /** The phase it belongs to: another row of this table, or NULL. */
    parentId: text('parent_id'),
    kind: text({ enum: planKinds }).notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    startsOn: text('starts_on'),
    days: integer().notNull(),
    progress: integer().notNull().default(0),
    startedOn: text('started_on'),
    doneOn: text('done_on'),
    isBlocked: integer('is_blocked', { mode: 'boolean' }).notNull().default(false),
    ownerId: text('owner_id').references(() => teammates.id, { onDelete: 'set null' }),
    customerOwnerId: text('customer_owner_id').references(() => people.id, { onDelete: 'set null' }),
    customerOwnerName: text('customer_owner_name').notNull().default(''),
    evidence: text().notNull().default(''),
    baselineStart: text('baseline_start'),
    baselineEnd: text('baseline_end'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('poc_tasks_kind', isOneOf(table.kind, planKinds)),
    index('poc_tasks_by_poc').on(table.pocId, table.position),
    index('poc_tasks_by_owner').on(table.ownerId),
    index('poc_tasks_by_customer_owner').on(table.customerOwnerId),
  ],
);

const taskId = (name: string) =>
  text(name)
    .notNull()
    .references(() => pocTasks.id, { onDelete: 'cascade' });

/** What waits for what. */
export const pocLinks = sqliteTable(
  'poc_links',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    fromId: taskId('from_id'),
    toId: taskId('to_id'),
    lagDays: integer('lag_days').notNull().default(0),
  },
  (table) => [
    uniqueIndex('poc_links_by_ends').on(table.fromId, table.toId),
    index('poc_links_by_end').on(table.toId),
    index('poc_links_by_poc').on(table.pocId),
  ],
);

/** Days off and make-up days of a year that the user imported; they go before the years that are built in. */
export const workCalendars = sqliteTable(
  'work_calendars',
  {
    id: text().primaryKey(),
    year: integer().notNull(),
    /** `{ holidays: [day], workdays: [day] }` as JSON. */
    days: text().notNull(),
    source: text().notNull().default(''),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [uniqueIndex('work_calendars_by_year').on(table.year)],
);
