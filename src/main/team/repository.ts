import { desc, eq, sql } from 'drizzle-orm';
import type { Teammate, TeammateFields } from '../../shared/team/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { teammates } from './tables.ts';

export type TeamRepository = ReturnType<typeof createTeamRepository>;

/** The SQL of our own side's people. */
export function createTeamRepository({ orm, now, newId }: WorkbenchDatabase) {
  const byId = orm
    .select()
    .from(teammates)
    .where(eq(teammates.id, sql.placeholder('id')))
    .prepare();
  const all = orm.select().from(teammates).orderBy(desc(teammates.isMe), teammates.createdAt, teammates.id).prepare();

  function takeMark(): void {
    orm.update(teammates).set({ isMe: false }).where(eq(teammates.isMe, true)).run();
  }

  return {
    list: (): Teammate[] => all.all(),
    get: (id: string): Teammate | undefined => byId.get({ id }),
    me: (): Teammate | undefined => all.all().find(({ isMe }) => isMe),
    create({ name, isMe = false }: Partial<TeammateFields> & Pick<TeammateFields, 'name'>): Teammate {
      const at = now().toISOString();
      const created = { id: newId(), name, isMe, createdAt: at, updatedAt: at };
      if (isMe) takeMark();
      orm.insert(teammates).values(created).run();
      return created;
    },
    update(id: string, changes: Partial<TeammateFields>): void {
      if (changes.isMe === true) takeMark();
      orm
        .update(teammates)
        .set({ ...changes, updatedAt: now().toISOString() })
        .where(eq(teammates.id, id))
        .run();
    },
    remove(id: string): void {
      orm.delete(teammates).where(eq(teammates.id, id)).run();
    },
  };
}
