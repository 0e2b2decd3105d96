import { implement } from '@orpc/server';
import { teamContract } from '../../shared/team/contract.ts';
import type { TeammateFields } from '../../shared/team/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { TeamRepository } from './repository.ts';

export interface TeamServices {
  readonly team: TeamRepository;
  readonly changeLog: ChangeLog;
}

export function createTeamRouter({ team, changeLog }: TeamServices) {
  const procedures = implement(teamContract).$context<RequestContext>();
  return procedures.router({
    list: procedures.list.handler(() => team.list()),
    create: procedures.create.handler(({ input }) => {
      const action = { name: 'teammate.create', subject: input.name, field: null } as const;
      return changeLog.runBatch(action, () => team.create(input));
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const teammate = team.get(id);
      if (teammate === undefined) throw errors.NOT_FOUND({ data: { entity: 'teammate', id } });
      const changed = changedFields<TeammateFields>(teammate, changes);
      if (Object.keys(changed).length === 0) return teammate;
      const action = { name: 'teammate.update', subject: teammate.name, field: soleField(changed) } as const;
      changeLog.runBatch(action, () => team.update(id, changed), coalesceKey(context, action, id));
      return team.get(id) ?? teammate;
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const teammate = team.get(id);
      if (teammate === undefined) throw errors.NOT_FOUND({ data: { entity: 'teammate', id } });
      const action = { name: 'teammate.remove', subject: teammate.name, field: null } as const;
      changeLog.runBatch(action, () => team.remove(id));
    }),
  });
}
