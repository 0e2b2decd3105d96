import { eq, sql } from 'drizzle-orm';
import { emptyPerson, type Person, type PersonFields } from '../../shared/people/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { people } from './tables.ts';

export type PersonRepository = ReturnType<typeof createPersonRepository>;

/** The SQL of people. */
export function createPersonRepository({ orm, now, newId }: WorkbenchDatabase) {
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

  return {
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
