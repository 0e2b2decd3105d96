import { implement } from '@orpc/server';
import { opportunitiesContract } from '../../shared/opportunities/contract.ts';
import type { OpportunityFields } from '../../shared/opportunities/model.ts';
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
  const procedures = implement(opportunitiesContract).$context<RequestContext>();
  return procedures.router({
    list: procedures.list.handler(({ input }) => opportunities.list(input.accountId)),
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
      const changed = changedFields<OpportunityFields>(opportunity, changes);
      if (Object.keys(changed).length === 0) return opportunity;
      const action = { name: 'opportunity.update', subject: opportunity.name, field: soleField(changed) } as const;
      changeLog.runBatch(action, () => opportunities.update(id, changed), coalesceKey(context, action, id));
      return opportunities.get(id) ?? opportunity;
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const opportunity = opportunities.get(id);
      if (opportunity === undefined) throw errors.NOT_FOUND({ data: { entity: 'opportunity', id } });
      const action = { name: 'opportunity.remove', subject: opportunity.name, field: null } as const;
      changeLog.runBatch(action, () => opportunities.remove(id));
    }),
  });
}
