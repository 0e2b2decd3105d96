import { eq, sql } from 'drizzle-orm';
import { emptyPerson, type Person, type PersonDetail, type PersonFields } from '../../shared/people/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { openAcquaintances } from './acquaintances.ts';
import { clockOf } from './clock.ts';
import { openEmployments } from './employments.ts';
import { preparePersonSearch } from './find-people.ts';
import { lastContactOfPersonSql } from './last-contact.ts';
import { openPersonList } from './list-people.ts';
import { openPeopleMerge } from './merge-people.ts';
import { openRelationships } from './relationships.ts';
import { people } from './tables.ts';
import { openTwins } from './twins.ts';

export type PersonRepository = ReturnType<typeof createPersonRepository>;

/** The SQL of people. */
export function createPersonRepository(database: WorkbenchDatabase) {
  const { connection, orm, now, newId } = database;
  const clock = clockOf(database);
  const employments = openEmployments(clock);
  const byId = orm
    .select()
    .from(people)
    .where(eq(people.id, sql.placeholder('id')))
    .prepare();
  const peopleOfAccount = orm
    .select()
    .from(people)
    .where(eq(people.accountId, sql.placeholder('accountId')))
    .orderBy(people.createdAt, people.id)
    .prepare();

  const around = connection.prepare<[{ id: string; today: string }], Omit<PersonDetail, keyof Person>>(
    `SELECT c.name AS accountName, ${lastContactOfPersonSql} AS lastContactOn
     FROM people AS p JOIN accounts AS c ON c.id = p.account_id WHERE p.id = @id`,
  );

  return {
    employments,
    list: openPersonList(database),
    merge: openPeopleMerge(clock, employments),
    acquaintances: openAcquaintances(clock),
    relationships: openRelationships(clock),
    twins: openTwins(database),
    find: preparePersonSearch(database),
    detail(id: string): PersonDetail | undefined {
      const found = byId.get({ id });
      const known = around.get({ id, today: clock.today() });
      return found === undefined || known === undefined ? undefined : { ...found, ...known };
    },
    ofAccount: (accountId: string): Person[] => peopleOfAccount.all({ accountId }),
    get: (id: string): Person | undefined => byId.get({ id }),
    create(accountId: string, fields: Partial<PersonFields> & Pick<PersonFields, 'name'>): Person {
      const at = now().toISOString();
      const created = { ...emptyPerson, ...fields, id: newId(), accountId, createdAt: at, updatedAt: at };
      orm.insert(people).values(created).run();
      return created;
    },
    update(id: string, changes: Partial<PersonFields & Pick<Person, 'accountId'>>): void {
      orm
        .update(people)
        .set({ ...changes, updatedAt: now().toISOString() })
        .where(eq(people.id, id))
        .run();
    },
    remove(id: string): void {
      orm.delete(people).where(eq(people.id, id)).run();
    },
  };
}
