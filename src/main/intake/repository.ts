import { eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { accountFields, emptyAccount } from '../../shared/accounts/model.ts';
import type { ImportedEntity } from '../../shared/intake/field.ts';
import type { PlannedWrite } from '../../shared/intake/plan-rows.ts';
import type { NewRecord } from '../../shared/intake/resolve-names.ts';
import { recordId } from '../../shared/kernel/record-id.ts';
import { emptyOpportunity, opportunityFields } from '../../shared/opportunities/model.ts';
import { emptyPerson, personFields } from '../../shared/people/model.ts';
import { accounts } from '../accounts/tables.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { opportunities } from '../opportunities/tables.ts';
import { people } from '../people/tables.ts';
import { teammates } from '../team/tables.ts';

export type IntakeRepository = ReturnType<typeof createIntakeRepository>;

/** A record's id, what it is called and what it hangs on. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

const tables = { account: accounts, person: people, opportunity: opportunities } as const;

/** What the import reads to recognise records, and how it writes its rows. */
export function createIntakeRepository({ connection, orm, now }: WorkbenchDatabase) {
  const insertAccount = insertInto(accounts);
  const insertPerson = insertInto(people);
  const insertOpportunity = insertInto(opportunities);
  const insertTeammate = insertInto(teammates);
  const get = {
    account: byId(accounts, eq(accounts.id, sql.placeholder('id'))),
    person: byId(people, eq(people.id, sql.placeholder('id'))),
    opportunity: byId(opportunities, eq(opportunities.id, sql.placeholder('id'))),
  } as const;
  const namesAt = {
    person: orm
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(eq(people.accountId, sql.placeholder('accountId')))
      .prepare(),
    opportunity: orm
      .select({ id: opportunities.id, name: opportunities.name })
      .from(opportunities)
      .where(eq(opportunities.accountId, sql.placeholder('accountId')))
      .prepare(),
  } as const;
  const accountNames = connection.prepare<[], NamedRecord>('SELECT id, name, parent_id AS parentId FROM accounts');
  const teammateNames = connection.prepare<[], NamedRecord>('SELECT id, name, NULL AS parentId FROM teammates');

  function insertInto(table: SQLiteTable) {
    const values = Object.keys(getTableColumns(table)).map((key) => [key, sql.placeholder(key)] as const);
    return orm.insert(table).values(Object.fromEntries(values)).prepare();
  }

  function byId(table: SQLiteTable, condition: SQL) {
    return orm.select().from(table).where(condition).prepare();
  }

  function create(entity: ImportedEntity, id: string, fields: PlannedWrite['fields']): void {
    const at = now().toISOString();
    const stamps = { id, createdAt: at, updatedAt: at };
    switch (entity) {
      case 'account':
        insertAccount.run({ ...emptyAccount, ...accountChanges.parse(fields), isDemo: false, ...stamps });
        return;
      case 'person':
        insertPerson.run({ ...emptyPerson, ...personChanges.parse(fields), ...stamps });
        return;
      case 'opportunity':
        insertOpportunity.run({ ...emptyOpportunity, ...opportunityChanges.parse(fields), stageSince: at, ...stamps });
        return;
    }
  }

  function update(entity: ImportedEntity, id: string, fields: PlannedWrite['fields']): void {
    const at = now().toISOString();
    const changes = changesOf(entity, fields);
    const moved = 'stage' in changes ? { stageSince: at } : {};
    const table = tables[entity];
    orm
      .update(table)
      .set({ ...changes, ...moved, updatedAt: at })
      .where(eq(table.id, id))
      .run();
  }

  return {
    accountNames: (): IterableIterator<NamedRecord> => accountNames.iterate(),
    teammateNames: (): readonly NamedRecord[] => teammateNames.all(),
    namesOf: (entity: 'person' | 'opportunity', accountId: string) => namesAt[entity].all({ accountId }),
    record: (entity: ImportedEntity, id: string): Readonly<Record<string, unknown>> | undefined =>
      get[entity].get({ id }),
    addTeammate({ id, name }: NewRecord): void {
      const at = now().toISOString();
      insertTeammate.run({ id, name, isMe: false, createdAt: at, updatedAt: at });
    },
    addAccount: ({ id, name }: NewRecord): void => create('account', id, { name }),
    write(entity: ImportedEntity, { kind, id, fields }: PlannedWrite): void {
      if (kind === 'create') create(entity, id, fields);
      else update(entity, id, fields);
    },
  };
}

const accountChanges = accountFields.partial();
const personChanges = personFields.extend({ accountId: recordId }).partial();
const opportunityChanges = opportunityFields.extend({ accountId: recordId }).partial();

/** What was planned passes the model once more, like anything that comes to be stored. */
function changesOf(entity: ImportedEntity, fields: PlannedWrite['fields']) {
  switch (entity) {
    case 'account':
      return accountChanges.parse(fields);
    case 'person':
      return personChanges.parse(fields);
    case 'opportunity':
      return opportunityChanges.parse(fields);
  }
}
