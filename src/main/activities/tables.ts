import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { activityKinds, activityOutcomes, activityStatuses } from '../../shared/activities/model.ts';
import { accounts } from '../accounts/tables.ts';
import { isOneOf } from '../database/enumeration-check.ts';
import { opportunities } from '../opportunities/tables.ts';
import { people } from '../people/tables.ts';
import { teammates } from '../team/tables.ts';

export const activities = sqliteTable(
  'activities',
  {
    id: text().primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id').references(() => opportunities.id, { onDelete: 'set null' }),
    kind: text({ enum: activityKinds }).notNull(),
    subject: text().notNull(),
    day: text().notNull(),
    time: text(),
    minutes: integer(),
    place: text().notNull(),
    status: text({ enum: activityStatuses }).notNull(),
    outcome: text({ enum: activityOutcomes }),
    body: text().notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('activities_kind', isOneOf(table.kind, activityKinds)),
    check('activities_status', isOneOf(table.status, activityStatuses)),
    check('activities_outcome', isOneOf(table.outcome, activityOutcomes)),
    // Holds what the last contact of an account is read from.
    index('activities_by_account').on(table.accountId, table.status, table.day, table.kind),
    index('activities_by_opportunity').on(table.opportunityId),
    // Holds all that the start page needs to know who was met lately, so that no entry itself is read for it.
    index('activities_by_day').on(table.status, table.day, table.kind, table.id),
  ],
);

export const attendees = sqliteTable(
  'attendees',
  {
    id: text().primaryKey(),
    activityId: text('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    personId: text('person_id').references(() => people.id, { onDelete: 'cascade' }),
    teammateId: text('teammate_id').references(() => teammates.id, { onDelete: 'cascade' }),
  },
  (table) => [
    check('attendees_one_of_two', sql`(${table.personId} IS NULL) <> (${table.teammateId} IS NULL)`),
    index('attendees_by_activity').on(table.activityId, table.personId),
    index('attendees_by_person').on(table.personId),
    index('attendees_by_teammate').on(table.teammateId),
  ],
);
