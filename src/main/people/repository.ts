import { eq, sql } from 'drizzle-orm';
import { localDay } from '../../shared/kernel/days.ts';
import { emptyPerson, type Person, type PersonDetail, type PersonFields } from '../../shared/people/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { preparePersonSearch } from './find-people.ts';
import { lastContactOfPersonSql } from './last-contact.ts';
import { people } from './tables.ts';

export type PersonRepository = ReturnType<typeof createPersonRepository>;

/** The SQL of people. */
export function createPersonRepository(database: WorkbenchDatabase) {
  const { connection, orm, now, newId } = database;
  const byId = orm
    .select()
    .from(people)
    .where(eq(people.id, sql.placeholder('id')))
    .prepare();
  const ofAccount = orm
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
    find: preparePersonSearch(database),
    detail(id: string): PersonDetail | undefined {
      const found = byId.get({ id });
      const known = around.get({ id, today: localDay(now()) });
      return found === undefined || known === undefined ? undefined : { ...found, ...known };
    },
    list: (accountId: string): Person[] => ofAccount.all({ accountId }),
    get: (id: string): Person | undefined => byId.get({ id }),
    create(accountId: string, fields: Partial<PersonFields> & Pick<PersonFields, 'name'>): Person {
      const at = now().toISOString();
      const created = { ...emptyPerson, ...fields, id: newId(), accountId, createdAt: at, updatedAt: at };
      orm.insert(people).values(created).run();
      return created;
    },
    update(id: string, changes: Partial<PersonFields>): void {
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
