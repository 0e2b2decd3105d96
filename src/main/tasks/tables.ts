import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from '../accounts/tables.ts';
import { stakeholders } from '../decision-map/tables.ts';
import { opportunities } from '../opportunities/tables.ts';
import { people } from '../people/tables.ts';
import { teammates } from '../team/tables.ts';

export const tasks = sqliteTable(
  'tasks',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    dueOn: text('due_on'),
    doneAt: text('done_at'),
    ownerId: text('owner_id').references(() => teammates.id, { onDelete: 'set null' }),
    accountId: text('account_id').references(() => accounts.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id').references(() => opportunities.id, { onDelete: 'set null' }),
    personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
    /** The finding of the deal's map that it was made of. */
    finding: text(),
    stakeholderId: text('stakeholder_id').references(() => stakeholders.id, { onDelete: 'set null' }),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    index('tasks_open').on(table.doneAt, table.dueOn),
    index('tasks_by_account').on(table.accountId, table.doneAt, table.dueOn),
    index('tasks_by_opportunity').on(table.opportunityId),
    index('tasks_by_person').on(table.personId),
    index('tasks_by_owner').on(table.ownerId),
    index('tasks_by_stakeholder').on(table.stakeholderId),
  ],
);
