import { implement } from '@orpc/server';
import { viewsContract } from '../../shared/views/contract.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import type { ViewRepository } from './repository.ts';

export interface ViewServices {
  readonly views: ViewRepository;
  readonly changeLog: ChangeLog;
}

export function createViewsRouter({ views, changeLog }: ViewServices) {
  const procedures = implement(viewsContract).$context<RequestContext>();
  return procedures.router({
    list: procedures.list.handler(({ input }) => views.list(input.list)),
    create: procedures.create.handler(({ input }) => {
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
