import { implement } from '@orpc/server';
import { accountsContract } from '../../shared/accounts/contract.ts';
import type { AccountFields } from '../../shared/accounts/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import { editMany } from './edit-many.ts';
import { createIntegrationProcedures } from './integrations.ts';
import type { AccountRepository } from './repository.ts';

export interface AccountServices {
  readonly accounts: AccountRepository;
  readonly changeLog: ChangeLog;
  readonly now: () => Date;
  /** The teammate who uses this workbench: owns what is made by hand. */
  readonly myId: () => string | null;
}

export function createAccountsRouter(services: AccountServices) {
  const { accounts, changeLog, now, myId } = services;
  const procedures = implement(accountsContract).$context<RequestContext>();
  return procedures.router({
    list: procedures.list.handler(({ input }) => accounts.list(input)),
    count: procedures.count.handler(({ input }) => input.filters.map((filter) => accounts.count(filter))),
    row: procedures.row.handler(({ input: { id }, errors }) => {
      const row = accounts.row(id);
      if (row === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id } });
      return row;
    }),
    find: procedures.find.handler(({ input }) => accounts.find(input)),
    similar: procedures.similar.handler(({ input }) => accounts.similar(input.name)),
    tags: procedures.tags.handler(() => accounts.tags()),
    tree: procedures.tree.handler(({ input: { id }, errors }) => {
      if (accounts.get(id) === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id } });
      return accounts.tree(id);
    }),
    get: procedures.get.handler(({ input: { id }, errors }) => {
      const account = accounts.get(id);
      if (account === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id } });
      return account;
    }),
    create: procedures.create.handler(({ input, errors }) => {
      const { parentId = null } = input;
      if (parentId !== null && accounts.get(parentId) === undefined) {
        throw errors.NOT_FOUND({ data: { entity: 'account', id: parentId } });
      }
      const action = { name: 'account.create', subject: input.name, field: null } as const;
      return changeLog.runBatch(action, () => accounts.create({ ownerId: myId(), ...input }, false));
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const account = accounts.get(id);
      if (account === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id } });
      const changed = changedFields<AccountFields>(account, changes);
      if (Object.keys(changed).length === 0) return account;
      const { parentId } = changed;
      if (typeof parentId === 'string') {
        const parent = accounts.get(parentId);
        if (parent === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id: parentId } });
        if (accounts.subtree(id).includes(parentId)) {
          throw errors.REFUSED({
            data: { reason: 'account-cycle', detail: { name: account.name, parent: parent.name } },
          });
        }
      }
      const action = { name: 'account.update', subject: account.name, field: soleField(changed) } as const;
      changeLog.runBatch(action, () => accounts.update(id, changed), coalesceKey(context, action, id));
      return accounts.get(id) ?? account;
    }),
    archive: procedures.archive.handler(({ input: { id, isArchived }, errors }) => {
      const account = accounts.get(id);
      if (account === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id } });
      if ((account.archivedAt !== null) === isArchived) return account;
      const name = isArchived ? 'account.archive' : 'account.unarchive';
      const archivedAt = isArchived ? now().toISOString() : null;
      changeLog.runBatch({ name, subject: account.name, field: null }, () => accounts.update(id, { archivedAt }));
      return accounts.get(id) ?? account;
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const account = accounts.get(id);
      if (account === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id } });
      const action = { name: 'account.remove', subject: account.name, field: null } as const;
      changeLog.runBatch(action, () => accounts.remove(id));
    }),
    bulk: procedures.bulk.handler(({ input: { ids, change }, errors }) => {
      const found = [...new Set(ids)].flatMap((id) => accounts.get(id) ?? []);
      const parentId = change.kind === 'set' ? (change.changes.parentId ?? null) : null;
      if (parentId !== null) {
        const parent = accounts.get(parentId);
        if (parent === undefined) throw errors.NOT_FOUND({ data: { entity: 'account', id: parentId } });
        const above = new Set(accounts.above(parentId));
        const looped = found.find(({ id }) => above.has(id));
        if (looped !== undefined) {
          throw errors.REFUSED({
            data: { reason: 'account-cycle', detail: { name: looped.name, parent: parent.name } },
          });
        }
      }
      return editMany(services, found, change);
    }),
    integrations: createIntegrationProcedures(services),
  });
}
