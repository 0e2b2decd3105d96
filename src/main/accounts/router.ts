import { implement } from '@orpc/server';
import { accountsContract } from '../../shared/accounts/contract.ts';
import type { AccountFields } from '../../shared/accounts/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { AccountRepository } from './repository.ts';

export interface AccountServices {
  readonly accounts: AccountRepository;
  readonly changeLog: ChangeLog;
}

export function createAccountsRouter({ accounts, changeLog }: AccountServices) {
  const procedures = implement(accountsContract).$context<RequestContext>();
  return procedures.router({
    list: procedures.list.handler(({ input }) => accounts.list(input)),
    find: procedures.find.handler(({ input }) => accounts.find(input)),
    get: procedures.get.handler(({ input: { id }, errors }) => {
      const account = accounts.get(id);
      if (account === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id } });
      return account;
    }),
    create: procedures.create.handler(({ input }) => {
      const action = { name: 'account.create', subject: input.name, field: null } as const;
      return changeLog.runBatch(action, () => accounts.create(input, false));
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const account = accounts.get(id);
      if (account === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id } });
      const changed = changedFields<AccountFields>(account, changes);
      if (Object.keys(changed).length === 0) return account;
      const action = { name: 'account.update', subject: account.name, field: soleField(changed) } as const;
      changeLog.runBatch(action, () => accounts.update(id, changed), coalesceKey(context, action, id));
      return accounts.get(id) ?? account;
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const account = accounts.get(id);
      if (account === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id } });
      const action = { name: 'account.remove', subject: account.name, field: null } as const;
      changeLog.runBatch(action, () => accounts.remove(id));
    }),
  });
}
