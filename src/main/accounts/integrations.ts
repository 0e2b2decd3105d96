import { implement } from '@orpc/server';
import { accountsContract } from '../../shared/accounts/contract.ts';
import type { IntegrationFields } from '../../shared/accounts/integration.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { AccountRepository } from './repository.ts';

interface IntegrationServices {
  readonly accounts: AccountRepository;
  readonly changeLog: ChangeLog;
}

/** An account's register of systems to connect to and partners who take part. */
export function createIntegrationProcedures({ accounts, changeLog }: IntegrationServices) {
  const procedures = implement(accountsContract.integrations).$context<RequestContext>();
  const { integrations } = accounts;
  return {
    list: procedures.list.handler(({ input }) => integrations.list(input.accountId)),
    create: procedures.create.handler(({ input: { accountId, ...fields }, errors }) => {
      if (accounts.get(accountId) === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id: accountId } });
      const action = { name: 'integration.create', subject: fields.name, field: null } as const;
      return changeLog.runBatch(action, () => integrations.create(accountId, fields));
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const integration = integrations.get(id);
      if (integration === undefined) throw errors.NOT_FOUND({ data: { entity: 'integration', id } });
      const changed = changedFields<IntegrationFields>(integration, changes);
      if (Object.keys(changed).length === 0) return integration;
      const action = { name: 'integration.update', subject: integration.name, field: soleField(changed) } as const;
      changeLog.runBatch(action, () => integrations.update(id, changed), coalesceKey(context, action, id));
      return integrations.get(id) ?? integration;
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const integration = integrations.get(id);
      if (integration === undefined) throw errors.NOT_FOUND({ data: { entity: 'integration', id } });
      const action = { name: 'integration.remove', subject: integration.name, field: null } as const;
      changeLog.runBatch(action, () => integrations.remove(id));
    }),
  };
}
