import { asc, eq, sql } from 'drizzle-orm';
import type { SavedView } from '../../shared/views/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { savedViews } from './tables.ts';

export type ViewRepository = ReturnType<typeof createViewRepository>;

/** The SQL of saved views. */
export function createViewRepository({ orm, now, newId }: WorkbenchDatabase) {
  const byId = orm
    .select()
    .from(savedViews)
    .where(eq(savedViews.id, sql.placeholder('id')))
    .prepare();
  const ofList = orm
    .select()
    .from(savedViews)
    .where(eq(savedViews.list, sql.placeholder('list')))
    .orderBy(asc(savedViews.createdAt), asc(savedViews.id))
    .prepare();

  return {
    list: (list: SavedView['list']): SavedView[] => ofList.all({ list }),
    get: (id: string): SavedView | undefined => byId.get({ id }),
    create(fields: Pick<SavedView, 'list' | 'name' | 'state'>): SavedView {
      const at = now().toISOString();
      const created = { ...fields, id: newId(), createdAt: at, updatedAt: at };
      orm.insert(savedViews).values(created).run();
      return created;
    },
    update(id: string, changes: Partial<Pick<SavedView, 'name' | 'state'>>): void {
      orm
        .update(savedViews)
        .set({ ...changes, updatedAt: now().toISOString() })
        .where(eq(savedViews.id, id))
        .run();
    },
    remove(id: string): void {
      orm.delete(savedViews).where(eq(savedViews.id, id)).run();
    },
  };
}
