import { implement } from '@orpc/server';
import { nameKey } from '../../shared/search/name-units.ts';
import { viewsContract } from '../../shared/views/contract.ts';
import type { SavedView } from '../../shared/views/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import type { ViewRepository } from './repository.ts';

export interface ViewServices {
  readonly views: ViewRepository;
  readonly changeLog: ChangeLog;
}

export function createViewsRouter({ views, changeLog }: ViewServices) {
  const procedures = implement(viewsContract).$context<RequestContext>();
  /** Two views of a list with one name could not be told apart. */
  const isTaken = (list: SavedView['list'], name: string, exceptId?: string) =>
    views.list(list).some((view) => view.id !== exceptId && nameKey(view.name) === nameKey(name));
  const nameTaken = (name: string) => ({ reason: 'view-name-taken', detail: { name } });

  return procedures.router({
    list: procedures.list.handler(({ input }) => views.list(input.list)),
    create: procedures.create.handler(({ input, errors }) => {
      if (isTaken(input.list, input.name)) throw errors.REFUSED({ data: nameTaken(input.name) });
      const action = { name: 'view.create', subject: input.name, field: null } as const;
      return changeLog.runBatch(action, () => views.create(input));
    }),
    update: procedures.update.handler(({ input: { id, changes }, errors }) => {
      const view = views.get(id);
      if (view === undefined) throw errors.NOT_FOUND({ data: { entity: 'view', id } });
      const isSame =
        JSON.stringify({ name: view.name, state: view.state, ...changes }) ===
        JSON.stringify({ name: view.name, state: view.state });
      if (isSame) return view;
      const { name } = changes;
      if (name !== undefined && isTaken(view.list, name, id)) throw errors.REFUSED({ data: nameTaken(name) });
      const action = { name: 'view.update', subject: view.name, field: null } as const;
      changeLog.runBatch(action, () => views.update(id, changes));
      return views.get(id) ?? view;
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const view = views.get(id);
      if (view === undefined) throw errors.NOT_FOUND({ data: { entity: 'view', id } });
      changeLog.runBatch({ name: 'view.remove', subject: view.name, field: null }, () => views.remove(id));
    }),
  });
}
