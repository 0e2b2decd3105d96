import { eq, sql } from 'drizzle-orm';
import type { TimelineScope } from '../../shared/activities/scope.ts';
import { emptyTask, type Task, type TaskFields, type TaskFinding, type TaskRow } from '../../shared/tasks/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { tasks } from './tables.ts';

export type TaskRepository = ReturnType<typeof createTaskRepository>;

/** The SQL of what is to be done. */
export function createTaskRepository({ connection, orm, now, newId }: WorkbenchDatabase) {
  const byId = orm
    .select()
    .from(tasks)
    .where(eq(tasks.id, sql.placeholder('id')))
    .prepare();
  const prepare = (kind: TimelineScope['kind']) => connection.prepare<[string], TaskRow>(taskListSql(kind));
  const lists = { account: prepare('account'), opportunity: prepare('opportunity'), person: prepare('person') };

  return {
    list: ({ kind, id }: TimelineScope): TaskRow[] => lists[kind].all(id),
    get: (id: string): Task | undefined => byId.get({ id }),
    create(fields: Partial<TaskFields & TaskFinding> & Pick<TaskFields, 'title'>): Task {
      const at = now().toISOString();
      const created = { ...emptyTask, ...fields, id: newId(), createdAt: at, updatedAt: at };
      orm.insert(tasks).values(created).run();
      return created;
    },
    update(id: string, changes: Partial<TaskFields>): void {
      orm
        .update(tasks)
        .set({ ...changes, updatedAt: now().toISOString() })
        .where(eq(tasks.id, id))
        .run();
    },
    remove(id: string): void {
      orm.delete(tasks).where(eq(tasks.id, id)).run();
    },
  };
}

/** Columns of a listed task; `x` is the task. Each name is looked up by its key. */
export const taskColumns = `
  x.id, x.title, x.due_on AS dueOn, x.done_at AS doneAt, x.owner_id AS ownerId, x.account_id AS accountId,
  x.opportunity_id AS opportunityId, x.person_id AS personId, x.finding, x.stakeholder_id AS stakeholderId, x.created_at AS createdAt, x.updated_at AS updatedAt,
  (SELECT name FROM teammates WHERE id = x.owner_id) AS ownerName,
  (SELECT name FROM accounts WHERE id = x.account_id) AS accountName,
  (SELECT name FROM opportunities WHERE id = x.opportunity_id) AS opportunityName,
  (SELECT name FROM people WHERE id = x.person_id) AS personName`;

const columns: Readonly<Record<TimelineScope['kind'], string>> = {
  account: 'account_id',
  opportunity: 'opportunity_id',
  person: 'person_id',
};

/** What is open first, the soonest on top; then what is done, the latest on top. */
function taskListSql(scope: TimelineScope['kind']): string {
  return `SELECT ${taskColumns} FROM tasks AS x WHERE x.${columns[scope]} = ?
    ORDER BY x.done_at IS NOT NULL, x.done_at DESC, x.due_on ASC NULLS LAST, x.created_at, x.id`;
}
