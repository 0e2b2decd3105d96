import { implement } from '@orpc/server';
import { historyContract } from '../../shared/history/contract.ts';
import type { Action } from '../../shared/history/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { HistoryConflict } from '../database/replay.ts';
import type { HistoryRepository } from './repository.ts';

export interface HistoryServices {
  readonly history: HistoryRepository;
  readonly changeLog: ChangeLog;
}

export function createHistoryRouter({ history, changeLog }: HistoryServices) {
  const procedures = implement(historyContract).$context<RequestContext>();
  return procedures.router({
    state: procedures.state.handler(() => changeLog.state()),
    undo: procedures.undo.handler(({ errors }) =>
      replay(changeLog.undo, (detail) => errors.REFUSED({ data: { reason: 'changed-since', detail } })),
    ),
    redo: procedures.redo.handler(({ errors }) =>
      replay(changeLog.redo, (detail) => errors.REFUSED({ data: { reason: 'changed-since', detail } })),
    ),
    ofField: procedures.ofField.handler(({ input: { entity, id, field }, errors }) => {
      const found = history.ofField(entity, id, field);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'field', id: field } });
      return found;
    }),
  });
}

async function replay(
  step: () => Promise<Action | null>,
  refused: (detail: Record<string, string>) => Error,
): Promise<Action | null> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof HistoryConflict) throw refused({ table: error.tableName, id: error.rowId });
    throw error;
  }
}
