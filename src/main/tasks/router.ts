import { implement } from '@orpc/server';
import { tasksContract } from '../../shared/tasks/contract.ts';
import type { TaskFields, TaskFinding } from '../../shared/tasks/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { RecordLinks } from '../database/record-links.ts';
import type { TaskRepository } from './repository.ts';

export interface TaskServices {
  readonly tasks: TaskRepository;
  readonly changeLog: ChangeLog;
  readonly links: RecordLinks;
}

export function createTasksRouter({ tasks, changeLog, links }: TaskServices) {
  const procedures = implement(tasksContract).$context<RequestContext>();

  const missingFor = ({ personId, ownerId, stakeholderId, ...changes }: Partial<TaskFields & TaskFinding>) =>
    links.firstMissing({
      ...changes,
      stakeholderIds: typeof stakeholderId === 'string' ? [stakeholderId] : [],
      personIds: typeof personId === 'string' ? [personId] : [],
      teammateIds: typeof ownerId === 'string' ? [ownerId] : [],
    });

  /** A task about a deal is about the customer who would buy; one that goes to another customer leaves the deal behind. */
  function withAccount<Fields extends Partial<TaskFields>>(fields: Fields, known: string | null = null): Fields {
    const { opportunityId } = fields;
    if (opportunityId === undefined && known !== null && fields.accountId !== undefined) {
      return links.accountOfOpportunity(known) === fields.accountId ? fields : { ...fields, opportunityId: null };
    }
    const accountId = typeof opportunityId === 'string' ? links.accountOfOpportunity(opportunityId) : undefined;
    return accountId === undefined ? fields : { ...fields, accountId };
  }

  return procedures.router({
    list: procedures.list.handler(({ input }) => tasks.list(input)),
    create: procedures.create.handler(({ input, errors }) => {
      const missing = missingFor(input);
      if (missing !== undefined) throw errors.NOT_FOUND({ data: { ...missing } });
      const action = { name: 'task.create', subject: input.title, field: null } as const;
      return changeLog.runBatch(action, () => tasks.create(withAccount(input)));
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const task = tasks.get(id);
      if (task === undefined) throw errors.NOT_FOUND({ data: { entity: 'task', id } });
      const changed = changedFields<TaskFields>(task, withAccount(changes, task.opportunityId));
      if (Object.keys(changed).length === 0) return task;
      const missing = missingFor(changed);
      if (missing !== undefined) throw errors.NOT_FOUND({ data: { ...missing } });
      const field = soleField(changed);
      const isDone = field === 'doneAt' && task.doneAt === null;
      const action = { name: isDone ? 'task.done' : 'task.update', subject: task.title, field } as const;
      changeLog.runBatch(action, () => tasks.update(id, changed), coalesceKey(context, action, id));
      return tasks.get(id) ?? task;
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const task = tasks.get(id);
      if (task === undefined) throw errors.NOT_FOUND({ data: { entity: 'task', id } });
      const action = { name: 'task.remove', subject: task.title, field: null } as const;
      changeLog.runBatch(action, () => tasks.remove(id));
    }),
  });
}
