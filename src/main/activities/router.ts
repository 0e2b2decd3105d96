import { implement } from '@orpc/server';
import { activitiesContract } from '../../shared/activities/contract.ts';
import type { Activity, ActivityChanges } from '../../shared/activities/model.ts';
import type { QuickChoice } from '../../shared/activities/quick-entry/quick-choice.ts';
import type { FollowUp } from '../../shared/tasks/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { RecordLinks } from '../database/record-links.ts';
import { inKeptOrder } from './attendance.ts';
import type { ActivityRepository } from './repository.ts';

export interface ActivityServices {
  readonly activities: ActivityRepository;
  readonly changeLog: ChangeLog;
  readonly links: RecordLinks;
  /** Whom the words of a quick entry may mean. */
  readonly resolve: (words: readonly string[], accountId: string | null, isTask: boolean) => QuickChoice[];
  /** Makes the task that comes of an activity, inside the same batch. */
  readonly addFollowUp: (task: FollowUp, activity: Activity) => void;
}

export function createActivitiesRouter({ activities, changeLog, links, resolve, addFollowUp }: ActivityServices) {
  const procedures = implement(activitiesContract).$context<RequestContext>();

  /** Why an activity of this customer cannot point there, in the words of the contract's failures; null when it can. */
  function faultOf(accountId: string, changes: Partial<ActivityChanges>) {
    const missing = links.firstMissing({ accountId, ...changes });
    if (missing !== undefined) return { kind: 'missing', data: { ...missing } } as const;
    const { opportunityId } = changes;
    const isForeign = typeof opportunityId === 'string' && links.accountOfOpportunity(opportunityId) !== accountId;
    return isForeign ? ({ kind: 'foreign', data: { reason: 'deal-of-another', detail: {} } } as const) : null;
  }

  return procedures.router({
    list: procedures.list.handler(({ input }) => activities.list(input)),
    recent: procedures.recent.handler(({ input }) => activities.recent(input.accountId)),
    get: procedures.get.handler(({ input: { id }, errors }) => {
      const activity = activities.get(id);
      if (activity === undefined) throw errors.NOT_FOUND({ data: { entity: 'activity', id } });
      return activity;
    }),
    create: procedures.create.handler(({ input: { accountId, followUp, ...fields }, errors }) => {
      const fault = faultOf(accountId, fields);
      if (fault?.kind === 'missing') throw errors.NOT_FOUND({ data: fault.data });
      if (fault?.kind === 'foreign') throw errors.REFUSED({ data: fault.data });
      const action = { name: 'activity.create', subject: fields.subject, field: null } as const;
      return changeLog.runBatch(action, () => {
        const created = activities.create(accountId, fields);
        if (followUp !== undefined) addFollowUp(followUp, created);
        return created;
      });
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const activity = activities.get(id);
      if (activity === undefined) throw errors.NOT_FOUND({ data: { entity: 'activity', id } });
      const changed = changedFields<ActivityChanges>(activity, settled(activity, changes));
      if (Object.keys(changed).length === 0) return activity;
      const fault = faultOf(activity.accountId, changed);
      if (fault?.kind === 'missing') throw errors.NOT_FOUND({ data: fault.data });
      if (fault?.kind === 'foreign') throw errors.REFUSED({ data: fault.data });
      const action = { name: 'activity.update', subject: activity.subject, field: soleField(changed) } as const;
      changeLog.runBatch(action, () => activities.update(id, changed), coalesceKey(context, action, id));
      return activities.get(id) ?? activity;
    }),
    log: procedures.log.handler(({ input: { id, followUp, ...said }, errors }) => {
      const activity = activities.get(id);
      if (activity === undefined) throw errors.NOT_FOUND({ data: { entity: 'activity', id } });
      const changed = changedFields<ActivityChanges>(activity, { ...said, status: 'done' });
      const action = { name: 'activity.log', subject: activity.subject, field: null } as const;
      changeLog.runBatch(action, () => {
        if (Object.keys(changed).length > 0) activities.update(id, changed);
        if (followUp !== undefined) addFollowUp(followUp, activity);
      });
      return activities.get(id) ?? activity;
    }),
    resolve: procedures.resolve.handler(({ input }) => resolve(input.words, input.accountId, input.isTask)),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const activity = activities.get(id);
      if (activity === undefined) throw errors.NOT_FOUND({ data: { entity: 'activity', id } });
      const action = { name: 'activity.remove', subject: activity.subject, field: null } as const;
      changeLog.runBatch(action, () => activities.remove(id));
    }),
  });
}

/** The changes with attendees in the order in which they will stand: naming the same people otherwise is no change. */
function settled(activity: Activity, { personIds, teammateIds, ...changes }: Partial<ActivityChanges>) {
  return {
    ...changes,
    ...(personIds === undefined ? {} : { personIds: inKeptOrder(activity.personIds, personIds) }),
    ...(teammateIds === undefined ? {} : { teammateIds: inKeptOrder(activity.teammateIds, teammateIds) }),
  };
}
