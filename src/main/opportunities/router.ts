import { implement } from '@orpc/server';
import { opportunitiesContract } from '../../shared/opportunities/contract.ts';
import { isOpenStage, type OpportunityFields } from '../../shared/opportunities/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { OpportunityRepository } from './repository.ts';

export interface OpportunityServices {
  readonly opportunities: OpportunityRepository;
  readonly changeLog: ChangeLog;
  /** Whether there is such an account to hang a deal on. */
  readonly hasAccount: (id: string) => boolean;
}

export function createOpportunitiesRouter({ opportunities, changeLog, hasAccount }: OpportunityServices) {
  const { criteria } = opportunities;
  const procedures = implement(opportunitiesContract).$context<RequestContext>();
  return procedures.router({
    list: procedures.list.handler(({ input }) => opportunities.list(input.accountId)),
    pipeline: procedures.pipeline.handler(() => opportunities.pipeline()),
    matching: procedures.matching.handler(({ input }) => opportunities.matching(input.query)),
    get: procedures.get.handler(({ input: { id }, errors }) => {
      const opportunity = opportunities.get(id);
      if (opportunity === undefined) throw errors.NOT_FOUND({ data: { entity: 'opportunity', id } });
      return opportunity;
    }),
    create: procedures.create.handler(({ input: { accountId, ...fields }, errors }) => {
      if (!hasAccount(accountId)) throw errors.NOT_FOUND({ data: { entity: 'account', id: accountId } });
      const action = { name: 'opportunity.create', subject: fields.name, field: null } as const;
      return changeLog.runBatch(action, () => opportunities.create(accountId, fields));
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const opportunity = opportunities.get(id);
      if (opportunity === undefined) throw errors.NOT_FOUND({ data: { entity: 'opportunity', id } });
      const changed = changedFields<Omit<OpportunityFields, 'stage'>>(opportunity, changes);
      if (Object.keys(changed).length === 0) return opportunity;
      const action = { name: 'opportunity.update', subject: opportunity.name, field: soleField(changed) } as const;
      changeLog.runBatch(action, () => opportunities.update(id, changed), coalesceKey(context, action, id));
      return opportunities.get(id) ?? opportunity;
    }),
    bulkUpdate: procedures.bulkUpdate.handler(({ input: { ids, changes } }) => {
      const action = { name: 'opportunity.bulk', subject: String(ids.length), field: soleField(changes) } as const;
      changeLog.runBatch(action, () => {
        for (const id of ids) {
          const opportunity = opportunities.get(id);
          // One that somebody deleted meanwhile is no reason to leave the others as they were.
          const changed = opportunity === undefined ? {} : changedFields<typeof changes>(opportunity, changes);
          if (Object.keys(changed).length > 0) opportunities.update(id, changed);
        }
      });
    }),
    moveStage: procedures.moveStage.handler(({ input: { id, stage, criteria: ticked, close }, errors }) => {
      const opportunity = opportunities.get(id);
      if (opportunity === undefined) throw errors.NOT_FOUND({ data: { entity: 'opportunity', id } });
      // An open deal has no reason for its end; what was learned from the end before stays.
      const end = close ?? (isOpenStage(opportunity.stage) ? {} : { closeReason: null, closeCompetitor: '' });
      const changed = changedFields<OpportunityFields>(opportunity, { stage, ...end });
      const action = { name: 'opportunity.stage', subject: opportunity.name, field: null } as const;
      changeLog.runBatch(action, () => {
        const proved = ticked.filter((proof) => criteria.set(id, proof));
        if (proved.length > 0 || Object.keys(changed).length > 0) opportunities.update(id, changed);
      });
      return opportunities.get(id) ?? opportunity;
    }),
    criteria: procedures.criteria.handler(({ input: { id } }) => criteria.list(id)),
    setCriterion: procedures.setCriterion.handler(({ input: { id, criterion, met }, context, errors }) => {
      const opportunity = opportunities.get(id);
      if (opportunity === undefined) throw errors.NOT_FOUND({ data: { entity: 'opportunity', id } });
      const action = { name: 'opportunity.criterion', subject: opportunity.name, field: null } as const;
      if (met === null) {
        changeLog.runBatch(action, () => {
          if (criteria.clear(id, criterion)) opportunities.update(id, {});
        });
        return;
      }
      // Evidence that is still being typed is one step of undo.
      const key = coalesceKey(context, { ...action, field: criterion }, id);
      const write = () => {
        // What is proved is part of the deal: its moment of change tells which side of a handover is newer.
        if (criteria.set(id, { criterion, ...met })) opportunities.update(id, {});
      };
      changeLog.runBatch(action, write, key);
    }),
    competitors: procedures.competitors.handler(() => opportunities.competitors()),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const opportunity = opportunities.get(id);
      if (opportunity === undefined) throw errors.NOT_FOUND({ data: { entity: 'opportunity', id } });
      const action = { name: 'opportunity.remove', subject: opportunity.name, field: null } as const;
      changeLog.runBatch(action, () => opportunities.remove(id));
    }),
  });
}
